import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  decodeSequence,
  encodeSequence,
  nextId,
} from '../../../src/dataset/columns/sequenceColumn.ts';
import { textHash } from '../../../src/domain/textHash.ts';

describe('sequenceColumn', () => {
  it.each([
    ['F00099', 'F00100'],
    ['F9', 'F10'],
    ['000-014-09', '000-014-10'],
    ['P001-level', undefined],
    ['', undefined],
    ['9'.repeat(16), undefined],
  ])('after %s comes %s', (id, next) => {
    expect(nextId(id)).toBe(next);
  });

  it('joins ids that follow each other, and no others', () => {
    expect(encodeSequence(['F1', 'F2', 'F3', 'F5', 'P-x', 'P-x'])).toEqual([
      ['F1', 3],
      ['F5', 1],
      ['P-x', 1],
      ['P-x', 1],
    ]);
  });

  it('gives back what was written', () => {
    const ids = fc.array(
      fc.oneof(
        fc.string(),
        fc.nat(12).map((n) => `F${String(n)}`),
      ),
    );
    fc.assert(
      fc.property(ids, (column) => {
        const read = decodeSequence(encodeSequence(column), column.length);
        const rows = column.map((_id, row) => row);
        expect(rows.map((row) => read?.at(row))).toEqual(column);
        expect(rows.map((row) => read?.hashAt?.(row))).toEqual(
          column.map((id) => textHash(id).hash),
        );
      }),
    );
  });

  it.each<[string, [string, number][]]>([
    ['more ids than rows', [['F1', 5_000_000]]],
    ['fewer', [['F1', 1]]],
    [
      'a run of none',
      [
        ['F1', 2],
        ['F9', 0],
      ],
    ],
    ['a run of what cannot be counted on', [['F', 2]]],
  ])('refuses %s', (_what, runs) => {
    expect(decodeSequence(runs, 2)).toBeUndefined();
  });
});
