import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readColumn, type WrittenColumn } from '../../../src/dataset/columns/readColumn.ts';

const unit = v.picklist(['亿元', '%']);

function valuesOf(written: WrittenColumn | undefined, schema: v.ObjectEntries[string]) {
  const column = readColumn(written, 2, schema);
  return typeof column === 'string' ? column : [column.at(0), column.at(1)];
}

describe('readColumn', () => {
  it.each<[WrittenColumn | undefined, v.ObjectEntries[string], readonly unknown[]]>([
    [{ values: ['亿元', '%'] }, unit, ['亿元', '%']],
    [{ words: ['亿元', '%'], at: [1, 0] }, unit, ['%', '亿元']],
    [{ runs: [['F9', 2]] }, v.string(), ['F9', 'F10']],
    [{ values: [527.7, -1] }, v.number(), [527.7, -1]],
    [{ values: [0.5, null] }, v.nullable(v.number()), [0.5, null]],
    [{ words: [null, '%'], at: [0, 1] }, v.exactOptional(unit), [undefined, '%']],
    [undefined, v.exactOptional(unit), [undefined, undefined]],
  ])('reads %j', (written, schema, values) => {
    expect(valuesOf(written, schema)).toEqual(values);
  });

  it.each<[WrittenColumn | undefined, v.ObjectEntries[string], RegExp]>([
    [undefined, unit, /no such column/u],
    [{ values: ['%'] }, unit, /rows are missing/u],
    [{ words: ['%'], at: [0] }, unit, /rows are missing/u],
    [{ words: ['%'], at: [0, 1] }, unit, /rows are missing/u],
    [{ runs: [['F1', 5_000_000]] }, v.string(), /rows are missing/u],
    [{ words: ['亿元', '光年'], at: [0, 1] }, unit, /光年/u],
    [{ values: [1, Infinity] }, v.pipe(v.number(), v.finite()), /finite/u],
    [
      {
        runs: [
          ['', 1],
          ['F1', 1],
        ],
      },
      v.pipe(v.string(), v.minLength(1)),
      /length/u,
    ],
  ])('refuses %j', (written, schema, reason) => {
    expect(valuesOf(written, schema)).toMatch(reason);
  });
});
