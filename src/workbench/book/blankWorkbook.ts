import type { IWorkbookData } from '@univerjs/core';
import type { BookFile } from './bookFile.ts';

const spareRows = 100;
const spareColumns = 20;

/** The sheets of a book file, still empty, in the engine's terms. */
export function blankWorkbook({ fileName, sheets }: BookFile): Partial<IWorkbookData> {
  const ids = sheets.map((_sheet, index) => `sheet-${index + 1}`);
  const entries = sheets.map(({ name, cells }, index) => {
    const id = ids[index] ?? '';
    const columns = Math.max(0, ...cells.map((row) => row.length));
    const size = { rowCount: cells.length + spareRows, columnCount: columns + spareColumns };
    return [id, { id, name, ...size, cellData: {}, defaultRowHeight: 24 }] as const;
  });
  return { name: fileName, sheetOrder: ids, sheets: Object.fromEntries(entries) };
}
