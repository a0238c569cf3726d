import type { CellPlace } from '../customFunctions/cellCalls.ts';
import type { FunctionHost } from '../customFunctions/functionHost.ts';
import type { Area } from '../grid/area.ts';
import type { Grid, SheetGrid } from '../grid/grid.ts';
import { spillAt } from '../model/rangeSpill.ts';

type Told = 'message' | 'entityText';

/** What an answer tells of a cell beside its value, whether the cell's own function gave it or one whose result spills here. */
function toldOf(
  told: Told,
  functions: FunctionHost | null,
  sheet: SheetGrid,
  { row, column }: Pick<Area, 'row' | 'column'>,
): string | null {
  if (functions === null) return null;
  const own = functions[told]({ sheetId: sheet.id, row, column });
  if (own !== null) return own;
  const spill = spillAt({ sheet, area: { row, column, rows: 1, columns: 1 } });
  if (spill === null) return null;
  const anchor = { sheetId: sheet.id, row: spill.row, column: spill.column };
  return functions[told](anchor, row - spill.row, column - spill.column);
}

/** The message of the error in a cell. */
export function cellMessage(
  functions: FunctionHost | null,
  sheet: SheetGrid,
  place: Pick<Area, 'row' | 'column'>,
): string | null {
  return toldOf('message', functions, sheet, place);
}

/** One call and nothing around it: only then is what a cell holds the answer itself. */
const singleCall = /^=@?[\p{L}\p{N}_.]+\((?:"[^"]*"|[^()"]|\((?:"[^"]*"|[^()"])*\))*\)\s*$/u;

/** What the entity in a cell shows; null where it holds none. */
export function cellEntityText(
  functions: FunctionHost | null,
  grid: Pick<Grid, 'sheet'>,
  { sheetId, row, column }: CellPlace,
): string | null {
  const sheet = grid.sheet(sheetId);
  if (sheet === null) return null;
  const spill = spillAt({ sheet, area: { row, column, rows: 1, columns: 1 } });
  const [[formula = ''] = []] = sheet.formulas({
    row: spill?.row ?? row,
    column: spill?.column ?? column,
    rows: 1,
    columns: 1,
  });
  return singleCall.test(formula) ? toldOf('entityText', functions, sheet, { row, column }) : null;
}
