import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { decodeTable, encodeTable, type Table } from '../../../src/dataset/columns/tableColumns.ts';

const entries = {
  id: v.string(),
  unit: v.picklist(['亿元', '%']),
  note: v.exactOptional(v.string()),
};
const items = [
  { id: 'F1', unit: '亿元' as const },
  { id: 'F2', unit: '亿元' as const, note: '同口径' },
  { id: 'F3', unit: '%' as const },
];

describe('tableColumns', () => {
  const table = encodeTable(items, Object.keys(entries));

  it('writes ids as runs and what repeats once', () => {
    expect(table.columns['id']).toEqual({ runs: [['F1', 3]] });
    expect(encodeTable([...items, ...items], ['unit']).columns['unit']).toEqual({
      words: ['亿元', '%'],
      at: [0, 0, 1, 0, 0, 1],
    });
  });

  it('gives back the items, without members that were not there', () => {
    expect(decodeTable('rows', table, entries)).toEqual({ ok: true, value: items });
  });

  it.each<[string, Table['columns'], string]>([
    ['a column that nobody knows', { colour: { values: [1, 2, 3] } }, 'rows.colour'],
    ['a word that is none', { unit: { words: ['亿元', '光年'], at: [0, 1, 0] } }, 'rows.unit'],
    ['a row without a word', { unit: { words: ['亿元'], at: [0, 0, 1] } }, 'rows.unit'],
    ['too few rows', { unit: { values: ['亿元'] } }, 'rows.unit'],
    ['more ids than rows', { id: { runs: [['F1', 5_000_000]] } }, 'rows.id'],
    ['null where something must be', { unit: { values: [null, '%', '%'] } }, 'rows.unit'],
  ])('refuses %s', (_what, columns, path) => {
    const broken = { ...table, columns: { ...table.columns, ...columns } };
    expect(decodeTable('rows', broken, entries)).toMatchObject({
      ok: false,
      issue: { code: 'broken-edition', path },
    });
  });

  it('reads a table of before an optional column was known', () => {
    const { note: _note, ...columns } = table.columns;
    const read = decodeTable('rows', { ...table, columns }, entries);
    expect(read).toEqual({ ok: true, value: items.map(({ id, unit }) => ({ id, unit })) });
  });

  it('refuses a table without a column', () => {
    const { unit: _unit, ...columns } = table.columns;
    expect(decodeTable('rows', { ...table, columns }, entries)).toMatchObject({
      ok: false,
      issue: { path: 'rows.unit', reason: 'no such column' },
    });
  });
});
