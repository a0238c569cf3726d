import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { useCallback, type ReactElement } from 'react';
import { usePane } from '../services/PaneContext.ts';
import { Section } from '../shell/Section.tsx';
import { RefreshResult } from './RefreshResult.tsx';
import { useRefresh } from './useRefresh.ts';
import type { ChosenScope } from './useScope.ts';
import { useWanted } from './useWanted.ts';

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** Calculates the formulas of the chosen scope again and reports what changed. */
export function RefreshSection({ onScope, scopeNow }: ChosenScope): ReactElement {
  const styles = useStyles();
  const { words } = usePane();
  const { report, start } = useRefresh();
  const refreshAll = useCallback(() => {
    onScope('workbook');
    start(async () => 'workbook');
  }, [onScope, start]);
  useWanted('refresh', refreshAll);
  return (
    <Section title={words.book.refresh}>
      <p className={styles.note}>{words.book.refreshNote}</p>
      <div>
        <Button icon={<ArrowSyncRegular />} onClick={() => start(scopeNow)}>
          {words.book.refreshNow}
        </Button>
      </div>
      {report === undefined ? null : <RefreshResult report={report} />}
    </Section>
  );
}
