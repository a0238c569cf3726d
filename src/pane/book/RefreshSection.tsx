import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import type { ReactElement } from 'react';
import { usePane } from '../services/PaneContext.ts';
import { Section } from '../shell/Section.tsx';
import { RefreshResult } from './RefreshResult.tsx';
import { ScopeField } from './ScopeField.tsx';
import { useRefresh } from './useRefresh.ts';
import { useWanted } from './useWanted.ts';

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** Calculates the formulas of a scope again and reports what changed. */
export function RefreshSection(): ReactElement {
  const styles = useStyles();
  const { words } = usePane();
  const { report, scope, onScope, start } = useRefresh();
  useWanted('refresh', start);
  return (
    <Section title={words.book.refresh}>
      <p className={styles.note}>{words.book.refreshNote}</p>
      <ScopeField scope={scope} onScope={onScope} />
      <div>
        <Button icon={<ArrowSyncRegular />} onClick={start}>
          {words.book.refreshNow}
        </Button>
      </div>
      {report === undefined ? null : <RefreshResult report={report} />}
    </Section>
  );
}
