import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../services/PaneContext.ts';
import { Section } from '../shell/Section.tsx';

const useStyles = makeStyles({ note: { margin: 0, color: tokens.colorNeutralForeground2 } });

/** What to select. */
export function FillHowTo(): ReactElement {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <Section title={words.fill.title}>
      <p className={styles.note}>{words.fill.howTo}</p>
    </Section>
  );
}
