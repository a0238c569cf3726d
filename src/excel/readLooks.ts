import { inSteps } from '../app/longWork/inSteps.ts';
import type { LongWork } from '../app/longWork/longWork.ts';
import type { CellLooks } from '../app/ports/bookSnapshot.ts';
import { done, type Outcome } from '../app/ports/outcome.ts';
import { borderLooks } from './borderLooks.ts';
import type { SheetArea } from './readAreas.ts';
import { readExcel } from './runExcel.ts';
import { supports } from './supports.ts';

/** What a cell tells of itself takes about 700 bytes. */
const cellsAtOnce = 2000;

const asked = {
  format: {
    borders: { color: true, style: true, weight: true },
    fill: { color: true },
    font: { bold: true, color: true, italic: true, name: true, size: true, underline: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
  },
} as const;

/** How the cells of an area look, row by row; nothing where this version of Excel cannot tell. */
export async function readLooks(
  area: SheetArea,
  work: LongWork,
): Promise<Outcome<readonly (readonly CellLooks[])[]>> {
  if (!supports('ExcelApi', '1.9')) return done([]);
  const rows = Array.from({ length: area.rows }, (_row, index) => area.row + index);
  const size = Math.max(1, Math.floor(cellsAtOnce / area.columns));
  const steps = { stage: 'reading', size, each: area.columns } as const;
  const read = await inSteps(rows, steps, work, async (part) =>
    readExcel(async ({ workbook }) => {
      const sheet = workbook.worksheets.getItem(area.sheet);
      const range = sheet.getRangeByIndexes(part[0] ?? 0, area.column, part.length, area.columns);
      const answer = range.getCellProperties(asked);
      await workbook.context.sync();
      return done(answer.value.map((row) => row.map(({ format }) => looksOf(format))));
    }),
  );
  if (read.ok) return done(read.value.flat());
  return read.issue.code === 'not-supported' ? done([]) : read;
}

const horizontal: ReadonlyMap<unknown, NonNullable<CellLooks['horizontal']>> = new Map([
  ['Left', 'left'],
  ['Center', 'center'],
  ['Right', 'right'],
]);
const vertical: ReadonlyMap<unknown, NonNullable<CellLooks['vertical']>> = new Map([
  ['Top', 'top'],
  ['Center', 'center'],
]);

/** What every cell has is left out. */
function looksOf(format: Excel.CellPropertiesFormat = {}): CellLooks {
  const { fill, font = {}, wrapText, horizontalAlignment, verticalAlignment } = format;
  const [across, upright] = [horizontal.get(horizontalAlignment), vertical.get(verticalAlignment)];
  const isUnderlined = font.underline !== undefined && font.underline !== 'None';
  return {
    ...(font.bold === true ? { bold: true } : {}),
    ...(font.italic === true ? { italic: true } : {}),
    ...(isUnderlined ? { underline: true } : {}),
    ...given('fontName', font.name),
    ...given('fontSize', font.size),
    ...given('fontColor', otherColor(font.color, '#000000')),
    // Excel tells white for a cell without a fill.
    ...given('fillColor', otherColor(fill?.color, '#FFFFFF')),
    ...given('horizontal', across),
    ...given('vertical', upright),
    ...given('borders', borderLooks(format.borders)),
    ...(wrapText === true ? { wrap: true } : {}),
  };
}

function given<Key extends keyof CellLooks>(
  key: Key,
  value: CellLooks[Key] | null,
): Pick<CellLooks, Key> | object {
  return value === undefined || value === null || value === '' ? {} : { [key]: value };
}

function otherColor(color: string | undefined | null, usual: string): string | undefined {
  if (color === undefined || color === null || !/^#[0-9a-f]{6}$/iu.test(color)) return undefined;
  return color.toUpperCase() === usual ? undefined : color;
}
