import { done, type Outcome } from '../app/ports/outcome.ts';
import type { CellState } from '../app/ports/undoStep.ts';
import { readAreas, type SheetArea } from './readAreas.ts';

/** What a rectangle holds, read in as many requests as it takes. */
export async function cellState(
  context: Excel.RequestContext,
  { sheet, row, column, rows, columns }: SheetArea,
): Promise<Outcome<CellState>> {
  const area: SheetArea = { sheet, row, column, rows, columns };
  const parts = await readAreas(context, [area], ['formulas', 'values', 'numberFormat']);
  if (!parts.ok) return parts;
  return done({
    formulas: parts.value.flatMap(({ rows: read }) => read('formulas')),
    values: parts.value.flatMap(({ rows: read }) => read('values')),
    numberFormats: parts.value.flatMap(({ rows: read }) =>
      read('numberFormat').map((line) => line.map(String)),
    ),
  });
}
