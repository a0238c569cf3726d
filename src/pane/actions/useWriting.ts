import { useCallback } from 'react';
import type { LongWork } from '../../app/longWork/longWork.ts';
import type { Outcome } from '../../app/ports/outcome.ts';
import type { Written } from '../../app/ports/undoStep.ts';
import { usePane } from '../services/PaneContext.ts';
import { failureNotice } from '../state/failureNotice.ts';
import { keptNotice } from './keptNotice.ts';
import { useTakeBack } from './useTakeBack.ts';

/** A piece of writing that can be told to write over what is there; undefined where there was nothing to write. */
export type Work = (overwrite: boolean, long: LongWork) => Promise<Outcome<Written | undefined>>;

/** Runs a piece of writing and says what came of it: cells in its way are asked about, never overwritten silently. */
export type Write = (work: Work, overwrite?: boolean) => Promise<boolean>;

export function useWriting(): Write {
  const { words, language, tell, attempt, longWorks, workbook, answerLanguage, start } = usePane();
  const takeBack = useTakeBack();
  return useCallback(
    async function write(work, overwrite = false) {
      // The first insertion says in which language the workbook's formulas answer.
      if (answerLanguage.current() === undefined) await answerLanguage.set(language);
      const outcome = await longWorks.run((long) => work(overwrite, long));
      if (outcome.ok) {
        if (outcome.value === undefined) {
          tell({ intent: 'info', text: words.insert.nothing });
          return false;
        }
        const { sheet, address, undo, kept, charts } = outcome.value;
        const shown = await workbook.selection();
        const isElsewhere = shown.ok && shown.value.sheet !== sheet;
        const place = isElsewhere ? `${sheet}!${address}` : address;
        const show = {
          label: words.insert.show,
          run: () => start(async () => attempt(workbook.select({ sheet, address }))),
        };
        const notice = {
          intent: 'success',
          text:
            charts === undefined
              ? words.insert.written(place)
              : words.insert.charted(place, charts),
          actions: [...(isElsewhere ? [show] : []), ...takeBack(undo)],
        } as const;
        tell(keptNotice(notice, kept, { words, language }));
        return true;
      }
      const { issue } = outcome;
      const inTheWay = issue.code === 'would-overwrite';
      const again = {
        label: words.insert.overwrite,
        run: () => start(async () => write(work, true)),
      };
      const notice = failureNotice(issue, language);
      tell(
        inTheWay ? { ...notice, intent: 'warning', actions: [again], isQuestion: true } : notice,
      );
      return false;
    },
    [words, language, tell, attempt, takeBack, longWorks, workbook, answerLanguage, start],
  );
}
