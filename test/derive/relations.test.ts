import { describe, expect, it } from 'vitest';
import { relations } from '../../src/derive/relations.ts';
import { deriveInput, printedFigures, relationLines } from '../support/printedFigures.ts';

const lines = `
  a 411000 trade   - 2023H1 level 140.1亿元
  b 411000 exports - 2023H1 level 122.3亿元
  c 411000 imports - 2023H1 level 17.8亿元
  d 411000 trade air   2023H1 level 71.8亿元
  e 411000 trade water 2023H1 level 61.8亿元
  f 411000 trade air   2023H1 share 51.2%
  g 411000 trade - 2023H1 rank 3位 of=410000 half=0`;

describe('relations', () => {
  it('finds nothing where nothing can be held against anything', () => {
    expect(relationLines('a 411000 trade - 2023H1 level 140.1亿元')).toEqual([]);
  });

  it('gives the key of the left side and the ids of all figures', () => {
    const found = relations(deriveInput(printedFigures(lines)));
    expect(found.find(({ kind }) => kind === 'balance')).toMatchObject({
      kind: 'balance',
      verdict: 'holds',
      reason: undefined,
      key: { place: '411000', indicator: 'trade', period: '2023H1', measure: 'level' },
      figures: ['a', 'b', 'c'],
    });
  });

  it('comes in an order that does not depend on the order of figures', () => {
    const printed = printedFigures(lines);
    const input = deriveInput(printed);
    expect(relations({ ...input, observations: printed.toReversed() })).toEqual(relations(input));
  });
});
