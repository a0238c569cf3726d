import type { FormulaCell } from '../app/ports/formulaCell.ts';
import type { CallJournal } from './callJournal.ts';
import type { CellPlace } from './cellRectangles.ts';
import { restoreNames } from './ownFormula.ts';
import { isSingleCall, showsAnswer, showsSame } from './shownAnswers.ts';

/** What Excel shows where it does not know the function, also once it could: it does not ask again. */
const unknownName = '#NAME?';

/** An answer that finds no room finds none by being entered again. */
const blocked = '#SPILL!';

/**
 * Whether a formula has to be entered again: because Excel has broken it or does not call it, or because its answer has
 * changed.
 *
 * @see https://github.com/OfficeDev/office-js/issues/6611
 *
 * @param after undefined where the cell was not calculated
 */
export function needsEntering(
  before: FormulaCell,
  after: FormulaCell | undefined,
  journal: CallJournal,
  place: CellPlace,
): boolean {
  const { formula } = before;
  if (after === undefined) return true;
  if (after.formula !== formula) return false;
  const isBroken = after.error === unknownName || restoreNames(formula) !== formula;
  if (isBroken || !showsSame(before.value, after.value)) return true;
  if (after.error === blocked) return false;
  return isSingleCall(formula)
    ? isCallOutdated(after, journal, place)
    : isAroundOther(journal, place);
}

/** Of what is spilled the cell shows the first alone, which often stays while the rest changes. */
function isCallOutdated({ value }: FormulaCell, journal: CallJournal, place: CellPlace): boolean {
  if (!showsAnswer(value, journal.answersTo(place))) return true;
  return journal.spillsOf(place) !== journal.formerSpillsOf(place);
}

/** What a formula around a call shows tells nothing of the call: where its former answer is not known, it may have changed. */
function isAroundOther(journal: CallJournal, place: CellPlace): boolean {
  const answers = journal.answersTo(place);
  const former = journal.formerAnswersTo(place);
  return answers.length > 0 && (former === undefined || !isSameList(former, answers));
}

function isSameList<Item>(one: readonly Item[], other: readonly Item[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}
