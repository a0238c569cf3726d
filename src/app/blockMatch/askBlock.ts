import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { titleAbove } from '../fill/titleRows.ts';
import { formatAddress, type Area } from '../ports/cellAddress.ts';
import { done, type Outcome } from '../ports/outcome.ts';
import type { Selection, ShownValue } from '../ports/selection.ts';
import type { WorkbookPort } from '../ports/workbookPort.ts';
import { matchBlock, type BlockMatch } from './matchBlock.ts';

type Reader = Pick<WorkbookPort, 'read' | 'readFormulas'>;
type Cells = readonly (readonly ShownValue[])[];

/** One number alone is compared with all figures; from two on there is a block. */
const fewest = 2;

/** A title and a line with its unit. */
const mostRowsAbove = 2;

/**
 * Matches the selected numbers with the figures that their headers ask for. The headers are in the selection or, where only
 * numbers are selected, in the row above and the column before. Undefined where they ask for nothing.
 */
export async function askBlock(
  workbook: Reader,
  selection: Selection,
  context: FunctionContext,
): Promise<Outcome<BlockMatch | undefined>> {
  const { sheet, row, column, values, formulas } = selection;
  const numbers = values.flat().filter((value) => typeof value === 'number');
  if (numbers.length < fewest) return done(undefined);
  const own = await matchAt(workbook, { sheet, row, column, values, formulas }, context);
  if (!own.ok || own.value !== undefined || row === 0 || column === 0) return own;
  const rows = values.length + 1;
  const columns = (values[0]?.length ?? 0) + 1;
  const area = { row: row - 1, column: column - 1, rows, columns };
  const range = { sheet, address: formatAddress(area) };
  const [shown, held] = await Promise.all([workbook.read([range]), workbook.readFormulas([range])]);
  if (!shown.ok) return shown;
  if (!held.ok) return held;
  const wider = { values: shown.value[0] ?? [], formulas: held.value[0] ?? [] };
  return matchAt(workbook, { sheet, ...area, ...wider }, context);
}

async function matchAt(
  workbook: Reader,
  block: Pick<Area, 'row' | 'column'> & {
    readonly sheet: string;
    readonly values: Cells;
    readonly formulas: Cells;
  },
  context: FunctionContext,
): Promise<Outcome<BlockMatch | undefined>> {
  const title = await titleOf(workbook, block);
  if (!title.ok) return title;
  const match = matchBlock({ ...block, title: title.value }, context);
  return done(match === undefined || match.matches.length < fewest ? undefined : match);
}

async function titleOf(
  workbook: Reader,
  { sheet, row, column, values }: Parameters<typeof matchAt>[1],
): Promise<Outcome<string>> {
  const rows = Math.min(mostRowsAbove, row);
  if (rows === 0) return done('');
  const columns = values[0]?.length ?? 1;
  const address = formatAddress({ row: row - rows, column, rows, columns });
  const above = await workbook.read([{ sheet, address }]);
  return above.ok ? done(titleAbove(above.value[0] ?? [])) : above;
}
