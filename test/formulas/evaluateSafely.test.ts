import { describe, expect, it } from 'vitest';
import { evaluateSafely } from '../../src/formulas/evaluateSafely.ts';
import { functionCatalogue } from '../../src/formulas/functions/functionCatalogue.ts';
import { trade } from '../../src/formulas/functions/trade.ts';
import { poison, poisonedDataset } from '../support/poisonedDataset.ts';
import { sampleDataset } from '../support/sampleEdition.ts';

const context = { dataset: poisonedDataset(sampleDataset), language: 'zh-CN' } as const;

describe('evaluateSafely', () => {
  it('answers as the function does', () => {
    expect(evaluateSafely(trade, ['济源', 2025], context)).toMatchObject({
      ok: true,
      value: { value: 527.7 },
    });
  });

  it.each(functionCatalogue)(
    '$id answers a typed failure where a name has a fault',
    (definition) => {
      const given = definition.parameters.map(({ kind }) => (kind === 'period' ? 2025 : poison));
      const answer = evaluateSafely(definition, given, context);
      if (answer.ok) {
        // Tables have the fault in its cell, and EDITION reads no name.
        const cells = answer.value.kind === 'table' ? answer.value.rows.flat() : [];
        expect(definition.id === 'EDITION' || cells.length > 0).toBe(true);
        return;
      }
      expect(['fault', 'unknown-name', 'bad-period']).toContain(answer.issue.code);
    },
  );
});
