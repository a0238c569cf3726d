import { describe, expect, it } from 'vitest';
import { decodeComputed, encodeComputed } from '../../../src/dataset/columns/computedTable.ts';
import { newestEdition } from '../../support/newestEdition.ts';

const { computed, observations, indicators } = newestEdition;
const printed = { observations, indicators };
const ids = new Set(observations.map(({ id }) => id));
/** A figure that rests on printed ones alone. */
const single = computed.filter(({ inputs }) => inputs.every((id) => ids.has(id))).slice(0, 1);

describe('computedTable', () => {
  const table = encodeComputed(computed, printed);

  it('gives back every computed figure to the last digit', () => {
    const read = decodeComputed(table, printed);
    expect(read.ok && [...read.value]).toEqual([...computed]);
  });

  it('writes numbers for few figures only', () => {
    const numbers = JSON.stringify(table.columns['numbers']);
    expect(numbers.length).toBeLessThan(computed.length * 8);
  });

  it('gives back figures that no recipe gives, under an id of their own', () => {
    const odd = single.map((figure) => ({ ...figure, id: 'own', value: 1, low: 0, high: 2 }));
    expect(odd).toHaveLength(1);
    const read = decodeComputed(encodeComputed(odd, printed), printed);
    expect(read.ok && [...read.value]).toEqual(odd);
  });

  it.each<[string, object, string]>([
    ['rests on itself', { inputs: { values: [[observations.length]] } }, 'computed.0.inputs'],
    ['rests on nothing', { inputs: { values: [[9_999_999]] } }, 'computed.0.inputs'],
    ['has no number', { recipe: { values: [99] } }, 'computed.0.recipe'],
    ['has neither recipe nor numbers', { recipe: { values: [null] } }, 'computed.0.recipe'],
  ])('refuses a figure that %s', (_what, columns, path) => {
    const written = encodeComputed(single, printed);
    const broken = {
      ...written,
      columns: { ...written.columns, numbers: { values: [null] }, ...columns },
    };
    expect(decodeComputed(broken, printed)).toMatchObject({ ok: false, issue: { path } });
  });
});
