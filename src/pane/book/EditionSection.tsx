import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { dataUpTo } from '../../app/dataUpTo.ts';
import { periodText } from '../../domain/periodText.ts';
import { dateText } from '../format/dateText.ts';
import { usePane } from '../services/PaneContext.ts';
import { useWorkbookState } from '../services/useWorkbookState.ts';
import { Section } from '../shell/Section.tsx';
import { KeptText } from '../text/KeptText.tsx';
import { DamagedState } from './DamagedState.tsx';
import { KeptAnswersNote } from './KeptAnswersNote.tsx';

const useStyles = makeStyles({
  edition: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
});

/** Which edition answers, how much it holds, and whether the workbook keeps it. */
export function EditionSection(): ReactElement {
  const styles = useStyles();
  const { words, dataset, language, editions, numberText } = usePane();
  const isPinned = useWorkbookState()?.kind === 'sound';
  const { edition } = dataset;
  const upTo = useMemo(() => dataUpTo(dataset), [dataset]);
  return (
    <Section title={words.book.edition}>
      <p className={styles.edition}>{dateText(edition.date, language)}</p>
      <p className={styles.quiet}>
        {words.book.editionFacts(
          numberText(dataset.figures.length),
          numberText(edition.sources.length),
        )}
        {' · '}
        <KeptText text={edition.id} />
      </p>
      {upTo === undefined ? null : (
        <p className={styles.quiet}>{words.book.upTo(periodText(upTo, language))}</p>
      )}
      <DamagedState />
      <p className={styles.quiet}>{isPinned ? words.shell.pinned : words.shell.notPinned}</p>
      {editions.state.isReadOnly() ? (
        <p className={styles.quiet}>{words.editions.readOnly}</p>
      ) : null}
      <KeptAnswersNote className={styles.quiet} />
    </Section>
  );
}
