import { inSteps } from '../app/longWork/inSteps.ts';
import type { LongWork } from '../app/longWork/longWork.ts';
import { nextStep } from '../app/longWork/nextStep.ts';
import { parseAddress } from '../app/ports/cellAddress.ts';
import type { FormulaCell } from '../app/ports/formulaCell.ts';
import { done, type Outcome } from '../app/ports/outcome.ts';
import { isWaiting } from '../app/ports/selection.ts';
import { cellRectangles } from './cellRectangles.ts';
import { readFormulaCells, type OwnCell } from './formulaCells.ts';
import { restoreNames } from './ownFormula.ts';
import { readExcel, writeExcel } from './runExcel.ts';

/** So few that the pane can show progress, so many that a workbook does not take long. */
const cellsAtOnce = 1000;

const waitBetweenReads = 200;
const mostReads = 150;

/**
 * Enters formulas again, chunk by chunk, and waits until Excel has their answers. What is not answered after half a minute is
 * handed back as it stands.
 */
export async function recalculate(
  cells: readonly FormulaCell[],
  work: LongWork,
): Promise<Outcome<readonly FormulaCell[]>> {
  const own = cells.flatMap(ownCell);
  const steps = { stage: 'calculating', size: cellsAtOnce } as const;
  const entered = await inSteps(own, steps, work, enterAgain);
  return entered.ok ? readAnswered(own, work) : entered;
}

function ownCell({ sheet, address, formula }: FormulaCell): readonly OwnCell[] {
  const area = parseAddress(address);
  return area === undefined ? [] : [{ sheet, row: area.row, column: area.column, formula }];
}

async function enterAgain(cells: readonly OwnCell[]): Promise<Outcome<void>> {
  return writeExcel(async (context) => {
    for (const rectangle of cellRectangles(cells)) {
      const { row, column, rows, columns } = rectangle;
      const sheet = context.workbook.worksheets.getItem(rectangle.sheet);
      sheet.getRangeByIndexes(row, column, rows, columns).formulas = rectangle.cells.map((line) =>
        line.map(({ formula }) => restoreNames(formula)),
      );
    }
    await context.sync();
    return done(undefined);
  });
}

/** Reads cells, and those that still wait for their function again and again. */
async function readAnswered(
  cells: readonly OwnCell[],
  work: LongWork,
  total = cells.length,
  reads = 1,
): Promise<Outcome<readonly FormulaCell[]>> {
  const shown = await readExcel((context) => readFormulaCells(context, cells));
  if (!shown.ok || reads === mostReads) return shown;
  const late = cells.filter((_cell, index) => isWaiting(shown.value[index]?.error));
  if (late.length === 0) return shown;
  const step = await nextStep(work, { stage: 'calculating', done: total - late.length, total });
  if (!step.ok) return step;
  await new Promise((resolve) => {
    setTimeout(resolve, waitBetweenReads);
  });
  const again = await readAnswered(late, work, total, reads + 1);
  if (!again.ok) return again;
  const answered = new Map(late.map((cell, index) => [cell, again.value[index]]));
  return done(cells.flatMap((cell, index) => answered.get(cell) ?? shown.value[index] ?? []));
}
