import type { Outcome } from '../app/ports/outcome.ts';
import type { Changes, UndoStep } from '../app/ports/undoStep.ts';
import { writeExcel } from './runExcel.ts';
import { takeBack } from './takeBack.ts';

/** Takes steps back, the last first, in one run and so as one undo step. */
export async function undoSteps(
  steps: readonly UndoStep[],
): Promise<Outcome<Pick<Changes, 'kept'>>> {
  return writeExcel(async (context) => takeBack(context, steps));
}
