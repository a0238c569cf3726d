import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { rowsAbove } from '../fill/rowsAbove.ts';
import { titleAbove } from '../fill/titleAbove.ts';
import { formatAddress } from '../ports/cellAddress.ts';
import { done, type Outcome } from '../ports/outcome.ts';
import type { Selection } from '../ports/selection.ts';
import type { WorkbookPort } from '../ports/workbookPort.ts';
import { matchBlock, type BlockMatch, type TypedBlock } from './matchBlock.ts';

type Reader = Pick<WorkbookPort, 'read' | 'readFormulas'>;

/** One number alone is compared with all figures; from two on there is a block. */
const fewest = 2;

/**
 * Matches the selected numbers with the figures that their headers ask for. The headers are in the selection or, where only
 * numbers are selected, in the row above and the column before. Undefined where they ask for nothing.
 */
export async function askBlock(
  workbook: Reader,
  selection: Selection,
  context: FunctionContext,
): Promise<Outcome<BlockMatch | undefined>> {
  const { row, column, values } = selection;
  const numbers = values.flat().filter((value) => typeof value === 'number');
  if (numbers.length < fewest) return done(undefined);
  const own = await matchAt(workbook, selection, context);
  if (!own.ok || own.value !== undefined || row === 0 || column === 0) return own;
  const wider = await withHeaders(workbook, selection);
  return wider.ok ? matchAt(workbook, wider.value, context) : wider;
}

/** The selection with the row above it and the column before it. */
async function withHeaders(
  workbook: Reader,
  { sheet, row, column, values }: Selection,
): Promise<Outcome<Placed>> {
  const rows = values.length + 1;
  const columns = (values[0]?.length ?? 0) + 1;
  const area = { row: row - 1, column: column - 1, rows, columns };
  const range = { sheet, address: formatAddress(area) };
  const [shown, held] = await Promise.all([workbook.read([range]), workbook.readFormulas([range])]);
  if (!shown.ok) return shown;
  if (!held.ok) return held;
  const [wider = [], typed = []] = [shown.value[0], held.value[0]];
  return done({ sheet, row: area.row, column: area.column, values: wider, formulas: typed });
}

type Placed = Omit<TypedBlock, 'title'>;

async function matchAt(
  workbook: Reader,
  { sheet, row, column, values, formulas }: Placed,
  context: FunctionContext,
): Promise<Outcome<BlockMatch | undefined>> {
  const block = { sheet, row, column, values, formulas };
  const title = await titleOf(workbook, block);
  if (!title.ok) return title;
  const match = matchBlock({ ...block, title: title.value }, context);
  return done(match === undefined || match.matches.length < fewest ? undefined : match);
}

async function titleOf(workbook: Reader, block: Placed): Promise<Outcome<string>> {
  const range = rowsAbove(block);
  if (range === undefined) return done('');
  const above = await workbook.read([range]);
  return above.ok ? done(titleAbove(above.value[0] ?? [])) : above;
}
