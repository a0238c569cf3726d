import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { decodeBookFile, settingTexts } from '../../../src/workbench/book/bookFile.ts';
import { parseArea } from '../../../src/workbench/grid/address.ts';

describe('decodeBookFile', () => {
  it('fills in what a file leaves out', () => {
    expect(
      decodeBookFile({ fileName: 'a.xlsx', sheets: [{ name: 'S', cells: [[1, null]] }] }),
    ).toEqual({
      fileName: 'a.xlsx',
      selected: 'A1',
      settings: {},
      sheets: [{ name: 'S', cells: [[1, null]], columnWidths: {}, rowHeights: {}, looks: [] }],
    });
  });

  it('serializes settings as office.js does, whatever they hold', () => {
    expect(settingTexts({ settings: { a: '{"version":1}', b: 2 } })).toEqual({
      a: String.raw`"{\"version\":1}"`,
      b: '2',
    });
  });

  it.each([
    [{ fileName: 'a', sheets: [] }, 'sheets'],
    [{ fileName: 'a', sheets: [{ name: 'S', cells: [[{}]] }] }, 'sheets.0.cells.0.0'],
    [null, '(root)'],
  ])('says where %j is wrong', (data, path) => {
    const decoded = decodeBookFile(data);
    expect('problem' in decoded ? decoded.problem : '').toContain(path);
  });
});

describe.each(['sample.json', 'sample-en-US.json'])('assets/workbench/%s', (file) => {
  const path = fileURLToPath(new URL(`../../../assets/workbench/${file}`, import.meta.url));
  const book = decodeBookFile(JSON.parse(readFileSync(path, 'utf8')));

  it('is a book whose looks are on the sheet', () => {
    if ('problem' in book) throw new Error(book.problem);
    const ranges = book.sheets.flatMap((sheet) => sheet.looks.map((look) => look.range));
    expect(ranges.filter((range) => parseArea(range) === null)).toEqual([]);
  });
});
