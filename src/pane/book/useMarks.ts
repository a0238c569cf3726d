import type { LongWork } from '../../app/longWork/longWork.ts';
import type { Outcome } from '../../app/ports/outcome.ts';
import {
  markFootnotes,
  removeFootnotes,
  type FootnotesMarked,
} from '../../app/workbook/markFootnotes.ts';
import { keptNotice } from '../actions/keptNotice.ts';
import { useTakeBack } from '../actions/useTakeBack.ts';
import { usePane } from '../services/PaneContext.ts';
import { failureNotice } from '../state/failureNotice.ts';
import type { Notice } from '../state/notice.ts';
import type { ChosenScope } from './useScope.ts';

/** Adds the marks of footnotes in a scope with their notes, or takes them away, and says what came of it. */
export function useMarks(scopeNow: ChosenScope['scopeNow']): {
  readonly write: () => void;
  readonly remove: () => void;
} {
  const { words, workbook, context, language, tell, longWorks, start, numberText } = usePane();
  const takeBack = useTakeBack();
  const told = ({ marked, undo, kept }: FootnotesMarked): Notice => {
    if (undo.length + kept.length === 0) return { intent: 'info', text: words.book.marksKept };
    const count = numberText(marked);
    const text = words.book.marksChanged(count);
    return keptNotice({ intent: 'success', text, actions: takeBack(undo) }, kept, {
      words,
      language,
    });
  };
  const mark = async (
    work: (overwrite: boolean, long: LongWork) => Promise<Outcome<FootnotesMarked>>,
    overwrite = false,
  ): Promise<void> => {
    const outcome = await longWorks.run(async (long) => work(overwrite, long));
    if (outcome.ok) {
      tell(told(outcome.value));
      return;
    }
    const notice = failureNotice(outcome.issue, language);
    const again = {
      label: words.insert.overwrite,
      run: () => start(async () => mark(work, true)),
    };
    const inTheWay = outcome.issue.code === 'would-overwrite';
    tell(inTheWay ? { ...notice, intent: 'warning', actions: [again] } : notice);
  };
  return {
    write: () =>
      start(async () =>
        mark(async (overwrite, long) =>
          markFootnotes(workbook, context, await scopeNow(), { overwrite }, long),
        ),
      ),
    remove: () =>
      start(async () =>
        mark(async (_overwrite, long) =>
          removeFootnotes(workbook, context, await scopeNow(), long),
        ),
      ),
  };
}
