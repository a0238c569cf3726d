import type { LongWork } from '../app/longWork/longWork.ts';
import { done, type Outcome } from '../app/ports/outcome.ts';
import type { Changes } from '../app/ports/undoStep.ts';
import { addTable } from './addTable.ts';
import { isInert, leftAlone, type CellChange } from './cellChange.ts';
import { cellsSteps, keptCells } from './cellsSteps.ts';
import { cellState } from './cellState.ts';
import type { OpenTarget } from './openTarget.ts';
import { takeBack } from './takeBack.ts';
import { writeCells } from './writeCells.ts';
import { writtenText } from './writtenText.ts';

interface TableOptions {
  readonly name: string;
  /** Names that are not free. */
  readonly taken: readonly string[];
  readonly work: LongWork;
}

/**
 * Writes cells and makes a table of them. Formulas come last: they may refer to columns of the table, which must be there
 * before.
 */
export async function writeTable(
  context: Excel.RequestContext,
  { range, corner, plan, place }: OpenTarget,
  changes: readonly CellChange[],
  { name, taken, work }: TableOptions,
): Promise<Outcome<Changes>> {
  const constants = changes.map((change) =>
    isFormula(change) ? leftAlone(change) : headerAsText(change, corner.row),
  );
  const first = await writeCells(context, constants, work);
  if (!first.ok) return first;
  const table = addTable(context, range, name, taken);
  await context.sync();
  const formulas = changes.map((change) => (isFormula(change) ? change : leftAlone(change)));
  const second = await writeCells(context, formulas, work);
  const state = await cellState(context, { ...corner, ...plan });
  const after = state.ok ? state.value.formulas : [];
  const step = { kind: 'table', name: table, ...place, after } as const;
  if (!second.ok) {
    await takeBack(context, [...cellsSteps(first.value), step]);
    return second;
  }
  const written = first.value.map((outcome, index) => {
    const formula = second.value[index];
    return formula === undefined || (isInert(formula.change) && !formula.isKept)
      ? outcome
      : formula;
  });
  return done({ undo: [...cellsSteps(written), step], kept: keptCells(written) });
}

function isFormula({ entry }: CellChange): boolean {
  return typeof entry === 'string' && entry.startsWith('=');
}

/** Excel makes texts of a table's header: written as such, it is still known when it is to be taken back. */
function headerAsText(change: CellChange, header: number): CellChange {
  const { row, entry } = change;
  if (row !== header || entry === null || typeof entry === 'string') return change;
  return { ...change, entry: writtenText(String(entry)) };
}
