import { inOrder } from '../app/longWork/inOrder.ts';
import type { LongWork } from '../app/longWork/longWork.ts';
import type { BookSnapshot, SheetSnapshot } from '../app/ports/bookSnapshot.ts';
import { done, type Outcome } from '../app/ports/outcome.ts';
import { isAnchorName, rangeOfName } from './anchors.ts';
import { heldContent } from './cellSnapshot.ts';
import { countNotCopied } from './countNotCopied.ts';
import { readAreas, type SheetArea } from './readAreas.ts';
import { readLooks } from './readLooks.ts';
import { readSheetShape } from './readSheetShape.ts';
import { readExcel } from './runExcel.ts';

/** A sheet with its used area. */
interface FoundSheet extends Pick<SheetSnapshot, 'name' | 'visibility'> {
  readonly area: SheetArea | undefined;
}

/** Reads every sheet as it shows itself now: values, formats, looks, widths, merged cells; and the names that a person has given. */
export async function readBook(work: LongWork = {}): Promise<Outcome<BookSnapshot>> {
  const found = await readExcel(async (context) => done(await foundSheets(context)));
  if (!found.ok) return found;
  const sheets = await inOrder(found.value, async (sheet) => readSheet(sheet, work));
  if (!sheets.ok) return sheets;
  const names = await readNames();
  if (!names.ok) return names;
  const counted = await countNotCopied(found.value.map(({ name }) => name));
  const formulas = sheets.value.flatMap(({ sheet: { name: sheet }, formulas: count }) =>
    count === 0 ? [] : [{ kind: 'formulas' as const, sheet, count }],
  );
  return done({
    sheets: sheets.value.map(({ sheet }) => sheet),
    names: names.value,
    notCopied: [...formulas, ...counted],
  });
}

async function foundSheets(context: Excel.RequestContext): Promise<readonly FoundSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load({ name: true, visibility: true });
  await context.sync();
  const used = worksheets.items.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject(false);
    range.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
    return { sheet, range };
  });
  await context.sync();
  return used.map(({ sheet: { name, visibility }, range }) => {
    const kind =
      visibility === 'VeryHidden' ? 'very-hidden' : visibility === 'Hidden' ? 'hidden' : 'visible';
    if (range.isNullObject) return { name, visibility: kind, area: undefined };
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
    return { name, visibility: kind, area: { sheet: name, row, column, rows, columns } };
  });
}

interface ReadSheet {
  readonly sheet: SheetSnapshot;
  /** How many of its cells hold formulas. */
  readonly formulas: number;
}

async function readSheet(
  { name, visibility, area }: FoundSheet,
  work: LongWork,
): Promise<Outcome<ReadSheet>> {
  if (area === undefined) return done({ sheet: { ...emptySheet, name, visibility }, formulas: 0 });
  const read = await readExcel(async (context) =>
    readAreas(context, [area], ['values', 'formulas', 'numberFormat'], work),
  );
  if (!read.ok) return read;
  const values = read.value.flatMap(({ rows }) => rows('values'));
  const formats = read.value.flatMap(({ rows }) => rows('numberFormat'));
  const held = read.value.flatMap(({ rows }) => rows('formulas'));
  const looks = await readLooks(area, work);
  if (!looks.ok) return looks;
  const shape = await readSheetShape(area);
  return done({
    sheet: {
      name,
      visibility,
      area,
      values,
      numberFormats: formats.map((row) => row.map(String)),
      looks: looks.value,
      ...shape,
    },
    formulas: held
      .flatMap((row, i) => row.map((formula, j) => ({ formula, value: values[i]?.[j] ?? '' })))
      .filter((cell) => heldContent(cell).isFormula).length,
  });
}

const emptySheet: Omit<SheetSnapshot, 'name' | 'visibility'> = {
  area: { row: 0, column: 0, rows: 0, columns: 0 },
  values: [],
  numberFormats: [],
  looks: [],
  widths: [],
  heights: [],
  merges: [],
  frozen: { rows: 0, columns: 0 },
};

async function readNames(): Promise<Outcome<BookSnapshot['names']>> {
  return readExcel(async ({ workbook }) => {
    const { names } = workbook;
    names.load({ name: true, formula: true, visible: true });
    await workbook.context.sync();
    return done(
      names.items.flatMap(({ name, formula, visible }) => {
        const range = rangeOfName(String(formula));
        return range === undefined || !visible || isAnchorName(name) ? [] : [{ name, range }];
      }),
    );
  });
}
