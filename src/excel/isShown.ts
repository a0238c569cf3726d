import type { FormulaCell } from '../app/ports/formulaCell.ts';
import { isWaiting, type ShownValue } from '../app/ports/selection.ts';
import { isSingleCall, showsAnswer } from './shownAnswers.ts';

/** Excel sends the calls of one calculation together: after so long without one there are no more. */
const quietAfterCalls = 1000;
/** So long Excel may take until it sends the first one. */
const quietBeforeCalls = 3000;
/** So long a cell may keep its old value after its answer was given. */
const longestOld = 5000;

/** An answer that finds no room is not shown, however long one waits. */
const blocked = '#SPILL!';

/** What our functions have heard. */
interface Heard {
  /** What was answered to the cell, in order. */
  readonly answers: readonly ShownValue[];
  /** How many calls there were, to any cell. */
  readonly calls: number;
  /** Milliseconds since the last of them, or since the beginning. */
  readonly quietFor: number;
}

/**
 * Whether a cell shows what it will show. A formula around our calls may come to the same by other answers: that is so once
 * no more calls come. What somebody has entered in its place meanwhile is not waited for.
 *
 * @param formula that was calculated
 */
export function isShown(
  formula: string,
  shown: FormulaCell | undefined,
  { answers, calls, quietFor }: Heard,
): boolean {
  if (shown === undefined || shown.formula !== formula) return true;
  if (isWaiting(shown.error)) return false;
  const isQuiet = quietFor > (calls === 0 ? quietBeforeCalls : quietAfterCalls);
  if (answers.length === 0 || !isSingleCall(formula)) return isQuiet;
  return showsAnswer(shown.value, answers.slice(-1)) || isAsGoodAsShown(shown, answers, quietFor);
}

/** An answer that was followed by another, as where many spill, or one that finds no room. */
function isAsGoodAsShown(
  { value, error }: FormulaCell,
  answers: readonly ShownValue[],
  quietFor: number,
): boolean {
  if (quietFor > longestOld) return true;
  return quietFor > quietAfterCalls && (error === blocked || showsAnswer(value, answers));
}
