import { inSteps } from '../app/longWork/inSteps.ts';
import type { LongWork } from '../app/longWork/longWork.ts';
import { done, type Outcome } from '../app/ports/outcome.ts';
import type { CellState } from '../app/ports/undoStep.ts';
import { restoreCells } from './restoreCells.ts';
import { setRange, type RangeInput } from './writePlan.ts';

/** So few that giving up is heard soon, so many that most tables are one step. */
const cellsAtOnce = 500;

/** Sets a range some rows at a time; where it is given up, what was set is set back. */
export async function setInSteps(
  range: Excel.Range,
  input: RangeInput,
  before: CellState,
  work: LongWork,
): Promise<Outcome<void>> {
  const columns = input.formulas[0]?.length ?? 1;
  const rows = input.formulas.map((formulas, row) => ({
    formulas,
    numberFormats: input.numberFormats[row] ?? [],
  }));
  const size = Math.max(1, Math.floor(cellsAtOnce / columns));
  let set = 0;
  const outcome = await inSteps(
    rows,
    { stage: 'writing', size, each: columns },
    work,
    async (part) => {
      setRange(range.getCell(set, 0).getResizedRange(part.length - 1, columns - 1), {
        formulas: part.map(({ formulas }) => formulas),
        numberFormats: part.map(({ numberFormats }) => numberFormats),
      });
      set += part.length;
      await range.context.sync();
      return done(undefined);
    },
  );
  if (outcome.ok) return done(undefined);
  restoreCells(
    range,
    before,
    (row, column) => row >= set || input.formulas[row]?.[column] === null,
  );
  await range.context.sync();
  return outcome;
}
