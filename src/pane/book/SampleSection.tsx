import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../services/PaneContext.ts';
import { Section } from '../shell/Section.tsx';
import { useSample } from '../tour/useSample.ts';

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground3 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** A sheet to look at and play with, and the first steps once more. */
export function SampleSection(): ReactElement {
  const styles = useStyles();
  const { words, dispatch, start } = usePane();
  const addSample = useSample();
  return (
    <Section title={words.book.sample}>
      <p className={styles.note}>{words.book.sampleNote}</p>
      <div className={styles.actions}>
        <Button onClick={() => start(async () => addSample('filled'))}>
          {words.book.addSample}
        </Button>
        <Button appearance="subtle" onClick={() => dispatch({ kind: 'tour', shown: true })}>
          {words.book.tour}
        </Button>
      </div>
    </Section>
  );
}
