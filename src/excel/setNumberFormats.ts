import { inSteps } from '../app/longWork/inSteps.ts';
import type { LongWork } from '../app/longWork/longWork.ts';
import { formatAddress, parseAddress } from '../app/ports/cellAddress.ts';
import { done, type Outcome } from '../app/ports/outcome.ts';
import type { RangeAddress } from '../app/ports/rangeAddress.ts';
import type { UndoStep } from '../app/ports/undoStep.ts';
import { cellRectangles, type CellPlace } from './cellRectangles.ts';
import { cellState } from './cellState.ts';
import { restoreCells } from './restoreCells.ts';
import { writeExcel } from './runExcel.ts';

/** So few that giving up is heard soon. */
const cellsAtOnce = 500;

type FormatChange = RangeAddress & { readonly numberFormat: string };

interface FormattedRange {
  readonly range: Excel.Range;
  readonly undo: Extract<UndoStep, { kind: 'cells' }>;
}

/** Gives single cells another number format, and nothing else; where it is given up, the formats are set back. */
export async function setNumberFormats(
  changes: readonly FormatChange[],
  work: LongWork = {},
): Promise<Outcome<readonly UndoStep[]>> {
  return writeExcel(async (context) => {
    const formatted: FormattedRange[] = [];
    const steps = { stage: 'writing', size: cellsAtOnce } as const;
    const outcome = await inSteps(changes, steps, work, async (part) => {
      formatted.push(...(await setPart(context, part)));
      return done(undefined);
    });
    if (outcome.ok) return done(formatted.map(({ undo }) => undo));
    for (const { range, undo } of formatted) restoreCells(range, undo.before, () => true);
    await context.sync();
    return outcome;
  });
}

/** Cells beside each other are set together. */
async function setPart(
  context: Excel.RequestContext,
  changes: readonly FormatChange[],
): Promise<readonly FormattedRange[]> {
  const loaded = cellRectangles(changes.flatMap(placed)).map((rectangle) => {
    const { sheet, row, column, rows, columns } = rectangle;
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const range = worksheet.getRangeByIndexes(row, column, rows, columns);
    range.load({ formulas: true, values: true, numberFormat: true });
    return { rectangle, range };
  });
  await context.sync();
  const formatted = loaded.map(({ rectangle, range }): FormattedRange => {
    const { sheet, cells } = rectangle;
    const after = cells.map((row) => row.map(() => null));
    const address = formatAddress(rectangle);
    return { range, undo: { kind: 'cells', sheet, address, before: cellState(range), after } };
  });
  for (const { rectangle, range } of loaded) {
    range.numberFormat = rectangle.cells.map((row) => row.map(({ numberFormat }) => numberFormat));
  }
  await context.sync();
  return formatted;
}

function placed(change: FormatChange): readonly (CellPlace & FormatChange)[] {
  const area = parseAddress(change.address);
  return area === undefined ? [] : [{ ...change, row: area.row, column: area.column }];
}
