import { describe, expect, it } from 'vitest';
import { openExcelProbe, type ExcelProbe, type Probe } from '../../support/excelProbe.ts';

const range = ({ sheet }: ExcelProbe, address: string): Probe => sheet.via('getRange', address);

function added(book: ExcelProbe, address: string, formula: string): Probe {
  const format = range(book, address).to('conditionalFormats').via('add', 'Custom');
  format.to('custom').to('rule').set('formula', formula);
  return format;
}

describe('conditional formats', () => {
  it('are shown by their sheet, with rule and look', () => {
    const book = openExcelProbe();
    const format = added(book, 'B2:C4', '=LEFT(E2,8)="computed"');
    const font = format.to('custom').to('format').to('font');
    font.set('italic', true);
    font.set('color', '#0F6CBD');
    format.to('custom').to('format').to('fill').set('color', '#FFFFFF');
    expect(book.grid.sheets()[0]).toMatchObject({
      looks: [
        {
          area: { row: 1, column: 1, rows: 3, columns: 2 },
          formula: '=LEFT(E2,8)="computed"',
          format: { italic: true, fontColor: '#0F6CBD', fillColor: '#FFFFFF' },
        },
      ],
    });
    expect(format.get('type')).toBe('Custom');
    expect(format.to('custom').to('rule').get('formula')).toBe('=LEFT(E2,8)="computed"');
  });

  it('are listed for a range that they reach into, the last added first', () => {
    const book = openExcelProbe();
    const [first, last] = [added(book, 'B2:B4', '=TRUE'), added(book, 'B4:B9', '=FALSE')];
    const ids = (address: string): readonly unknown[] =>
      range(book, address)
        .to('conditionalFormats')
        .items()
        .map((format) => format.get('id'));
    expect(ids('B4')).toEqual([last.get('id'), first.get('id')]);
    expect(ids('B2')).toEqual([first.get('id')]);
    expect(ids('D1')).toEqual([]);
    expect([last.get('priority'), first.get('priority')]).toEqual([0, 1]);
  });

  it('go by themselves or all together', () => {
    const book = openExcelProbe();
    const [first] = [added(book, 'B2:B4', '=TRUE'), added(book, 'B4:B9', '=FALSE')];
    first.call('delete');
    const rest = range(book, 'A1:D9').to('conditionalFormats');
    expect(rest.call('getCount')).toBe(1);
    rest.call('clearAll');
    expect(rest.call('getCount')).toBe(0);
    expect(book.grid.sheets()[0]).toMatchObject({ looks: [] });
  });

  it('of another kind are not known', () => {
    const book = openExcelProbe();
    expect(() => range(book, 'B2').to('conditionalFormats').via('add', 'DataBar')).toThrow(
      /DataBar/u,
    );
  });

  it('are refused by a protected sheet', () => {
    const book = openExcelProbe();
    const format = added(book, 'B2', '=TRUE');
    book.sheet.to('protection').call('protect');
    expect(() => added(book, 'B3', '=TRUE')).toThrow();
    expect(() => format.call('delete')).toThrow();
  });
});
