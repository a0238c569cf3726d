import { describe, expect, it } from 'vitest';
import { proposedChanges } from '../../../src/app/cellInspection/proposedChanges.ts';
import { newestDataset } from '../../support/newestEdition.ts';

describe('proposedChanges', () => {
  it('offers the balance, which has its sign, where a deficit was asked for', () => {
    const balance = newestDataset.indicator('trade-balance');
    if (balance === undefined) throw new Error('The balance is gone.');
    const context = { dataset: newestDataset, language: 'zh-CN' } as const;
    expect(proposedChanges({ code: 'deficit-sign', input: '逆差', balance }, context)).toEqual([
      { kind: 'wrong-value', input: '逆差', to: '贸易差额' },
    ]);
  });
});
