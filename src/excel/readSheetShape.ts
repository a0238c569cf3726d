import type { SheetSnapshot } from '../app/ports/bookSnapshot.ts';
import { parseAddress, withoutSheet, type Area } from '../app/ports/cellAddress.ts';
import { done, type Outcome } from '../app/ports/outcome.ts';
import { pointsOfCharacter } from './pointsOfCharacter.ts';
import type { SheetArea } from './readAreas.ts';
import { readExcel } from './runExcel.ts';
import { supports } from './supports.ts';

/** The shape of a sheet: widths of columns, heights of rows, merged cells, what stays in sight. A part that this version of Excel cannot tell is as usual. */
export async function readSheetShape(
  area: SheetArea,
): Promise<Pick<SheetSnapshot, 'widths' | 'heights' | 'merges' | 'frozen'>> {
  return {
    widths: (await told('1.9', async () => readWidths(area))) ?? [],
    heights: (await told('1.9', async () => readHeights(area))) ?? [],
    merges: (await told('1.13', async () => readMerges(area))) ?? [],
    frozen: (await told('1.7', async () => readFrozenPanes(area))) ?? { rows: 0, columns: 0 },
  };
}

/** Undefined for what cannot be told: it is no reason to have no copy. */
async function told<Value>(
  version: string,
  read: () => Promise<Outcome<Value>>,
): Promise<Value | undefined> {
  if (!supports('ExcelApi', version)) return undefined;
  const outcome = await read();
  return outcome.ok ? outcome.value : undefined;
}

async function readWidths({ sheet, ...area }: SheetArea): Promise<Outcome<readonly number[]>> {
  return readExcel(async ({ workbook }) => {
    const { row, column, columns } = area;
    const range = workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, columns);
    const answer = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
    await workbook.context.sync();
    return done(
      answer.value.map(({ columnHidden, format }) =>
        columnHidden === true ? 0 : Math.round((format?.columnWidth ?? 0) / pointsOfCharacter),
      ),
    );
  });
}

async function readHeights({ sheet, ...area }: SheetArea): Promise<Outcome<readonly number[]>> {
  return readExcel(async ({ workbook }) => {
    const { row, column, rows } = area;
    const range = workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, 1);
    const answer = range.getRowProperties({ rowHidden: true, format: { rowHeight: true } });
    await workbook.context.sync();
    return done(
      answer.value.map(({ rowHidden, format }) =>
        rowHidden === true ? 0 : (format?.rowHeight ?? 0),
      ),
    );
  });
}

async function readMerges({ sheet, ...area }: SheetArea): Promise<Outcome<readonly Area[]>> {
  return readExcel(async ({ workbook }) => {
    const { row, column, rows, columns } = area;
    const range = workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
    const merged = range.getMergedAreasOrNullObject();
    merged.load({ address: true });
    await workbook.context.sync();
    if (merged.isNullObject) return done([]);
    return done(
      merged.address.split(',').flatMap((address) => parseAddress(withoutSheet(address)) ?? []),
    );
  });
}

async function readFrozenPanes({ sheet }: SheetArea): Promise<Outcome<SheetSnapshot['frozen']>> {
  return readExcel(async (context) => {
    const { freezePanes } = context.workbook.worksheets.getItem(sheet);
    const panes = freezePanes.getLocationOrNullObject();
    panes.load({ rowCount: true, columnCount: true, isEntireRow: true, isEntireColumn: true });
    await context.sync();
    if (panes.isNullObject) return done({ rows: 0, columns: 0 });
    const { rowCount, columnCount, isEntireColumn, isEntireRow } = panes;
    return done({
      rows: isEntireColumn ? 0 : rowCount,
      columns: isEntireRow ? 0 : columnCount,
    });
  });
}
