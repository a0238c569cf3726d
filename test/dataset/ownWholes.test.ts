import { describe, expect, it } from 'vitest';
import { ownWholes } from '../../src/dataset/ownWholes.ts';
import { newestEdition } from '../support/newestEdition.ts';

describe('ownWholes', () => {
  it('are the indicators that are published as a share of another one of the same place', () => {
    expect([...ownWholes(newestEdition)]).toEqual(['tax-revenue']);
  });
});
