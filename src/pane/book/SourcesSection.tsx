import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, type ReactElement } from 'react';
import type { LongWork } from '../../app/longWork/longWork.ts';
import type { Outcome } from '../../app/ports/outcome.ts';
import {
  markFootnotes,
  removeFootnotes,
  type FootnotesMarked,
} from '../../app/workbook/markFootnotes.ts';
import { writeSourceLine } from '../../app/workbook/writeSourceLine.ts';
import { writeSourcesSheet } from '../../app/workbook/writeSourcesSheet.ts';
import { keptNotice } from '../actions/keptNotice.ts';
import { useTakeBack } from '../actions/useTakeBack.ts';
import { useWriting } from '../actions/useWriting.ts';
import { usePane } from '../services/PaneContext.ts';
import { Section } from '../shell/Section.tsx';
import type { Notice } from '../state/notice.ts';
import { useWanted } from './useWanted.ts';

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground3 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** Ways to set down where the workbook's figures come from. */
export function SourcesSection(): ReactElement {
  const styles = useStyles();
  const { words, workbook, context, language, attempt, tell, longWorks, start } = usePane();
  const write = useWriting();
  const takeBack = useTakeBack();
  const mark = (work: (long: LongWork) => Promise<Outcome<FootnotesMarked>>): void =>
    start(async () => {
      const outcome = await attempt(longWorks.run(work));
      if (!outcome.ok) return;
      const { marked, undo, kept } = outcome.value;
      const count = new Intl.NumberFormat(language).format(marked);
      const changed = { intent: 'success', text: words.book.marksChanged(count) } as const;
      const notice: Notice =
        marked + kept.length === 0
          ? { intent: 'info', text: words.book.marksKept }
          : { ...changed, actions: takeBack(undo) };
      tell(keptNotice(notice, kept, { words, language }));
    });
  const writeSheet = useCallback(
    () =>
      start(async () =>
        write(async (overwrite, long) => writeSourcesSheet(workbook, context, { overwrite }, long)),
      ),
    [start, write, workbook, context],
  );
  useWanted('sources', writeSheet);
  const line = (): void =>
    start(async () =>
      write(async (overwrite, long) => writeSourceLine(workbook, context, { overwrite }, long)),
    );
  return (
    <>
      <Section title={words.book.sources}>
        <p className={styles.note}>{words.book.sourcesNote}</p>
        <div className={styles.actions}>
          <Button onClick={writeSheet}>{words.book.writeSheet}</Button>
        </div>
      </Section>
      <Section title={words.book.line}>
        <p className={styles.note}>{words.book.lineNote}</p>
        <div className={styles.actions}>
          <Button onClick={line}>{words.book.writeLine}</Button>
        </div>
      </Section>
      <Section title={words.book.marks}>
        <p className={styles.note}>{words.book.marksNote}</p>
        <div className={styles.actions}>
          <Button onClick={() => mark(async (long) => markFootnotes(workbook, context, long))}>
            {words.book.writeMarks}
          </Button>
          <Button onClick={() => mark(async (long) => removeFootnotes(workbook, long))}>
            {words.book.removeMarks}
          </Button>
        </div>
      </Section>
    </>
  );
}
