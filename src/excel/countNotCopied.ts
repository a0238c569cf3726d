import type { NotCopied } from '../app/ports/bookSnapshot.ts';
import { done } from '../app/ports/outcome.ts';
import { readExcel } from './runExcel.ts';
import { supports } from './supports.ts';

/** Counts something of a sheet, known from a version of the API on. */
interface Counter {
  readonly kind: NotCopied['kind'];
  readonly version: string;
  readonly count: (sheet: Excel.Worksheet) => OfficeExtension.ClientResult<number>;
}

const counters: readonly Counter[] = [
  { kind: 'charts', version: '1.4', count: (sheet) => sheet.charts.getCount() },
  { kind: 'tables', version: '1.4', count: (sheet) => sheet.tables.getCount() },
  { kind: 'pivots', version: '1.4', count: (sheet) => sheet.pivotTables.getCount() },
  { kind: 'shapes', version: '1.9', count: (sheet) => sheet.shapes.getCount() },
  { kind: 'comments', version: '1.10', count: (sheet) => sheet.comments.getCount() },
  {
    kind: 'conditional-formats',
    version: '1.6',
    count: (sheet) => sheet.getRange().conditionalFormats.getCount(),
  },
];

/** What the sheets have that a copy of their values has not; what this version of Excel cannot tell is not listed. */
export async function countNotCopied(sheets: readonly string[]): Promise<readonly NotCopied[]> {
  const counted = await Promise.all([
    ...counters.map(async (counter) => countOne(counter, sheets)),
    countValidated(sheets),
  ]);
  return counted.flat();
}

async function countOne(
  { kind, version, count }: Counter,
  sheets: readonly string[],
): Promise<readonly NotCopied[]> {
  if (!supports('ExcelApi', version)) return [];
  const counted = await readExcel(async ({ workbook }) => {
    const results = sheets.map((sheet) => ({
      sheet,
      result: count(workbook.worksheets.getItem(sheet)),
    }));
    await workbook.context.sync();
    return done(results.map(({ sheet, result }) => ({ kind, sheet, count: result.value })));
  });
  return counted.ok ? counted.value.filter((each) => each.count > 0) : [];
}

/** Lists to choose from and other rules; Excel does not tell in how many cells. */
async function countValidated(sheets: readonly string[]): Promise<readonly NotCopied[]> {
  if (!supports('ExcelApi', '1.8')) return [];
  const read = await readExcel(async ({ workbook }) => {
    const rules = sheets.map((sheet) => {
      const rule = workbook.worksheets.getItem(sheet).getRange().dataValidation;
      rule.load({ type: true });
      return { sheet, rule };
    });
    await workbook.context.sync();
    return done(rules.filter(({ rule }) => rule.type !== Excel.DataValidationType.none));
  });
  if (!read.ok) return [];
  return read.value.map(({ sheet }) => ({ kind: 'validation', sheet, count: 1 }));
}
