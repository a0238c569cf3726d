import { Button, Field, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import type { ReactElement } from 'react';
import { Section } from '../card/Section.tsx';
import { usePane } from '../services/PaneContext.ts';
import { RefreshResult } from './RefreshResult.tsx';
import { useRefresh } from './useRefresh.ts';
import { useWanted } from './useWanted.ts';

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground3 },
  running: { display: 'flex', flexDirection: 'column', gap: '8px', alignItems: 'flex-start' },
  bar: { width: '100%' },
});

/** Calculates all formulas again and reports what changed. */
export function RefreshSection(): ReactElement {
  const styles = useStyles();
  const { words, language } = usePane();
  const { progress, report, start, cancel } = useRefresh();
  const number = (value: number): string => new Intl.NumberFormat(language).format(value);
  useWanted('refresh', start);
  return (
    <Section title={words.book.refresh}>
      <p className={styles.note}>{words.book.refreshNote}</p>
      {progress === undefined ? (
        <div>
          <Button icon={<ArrowSyncRegular />} onClick={start}>
            {words.book.refreshNow}
          </Button>
        </div>
      ) : (
        <div className={styles.running}>
          <Field
            className={styles.bar}
            validationMessage={words.book.working(number(progress.done), number(progress.total))}
            validationState="none"
          >
            <ProgressBar
              aria-label={words.book.refresh}
              max={Math.max(1, progress.total)}
              value={progress.done}
            />
          </Field>
          <Button size="small" onClick={cancel}>
            {words.shell.cancel}
          </Button>
        </div>
      )}
      {report === undefined ? null : <RefreshResult report={report} />}
    </Section>
  );
}
