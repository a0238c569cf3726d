import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { vintagesOfFigure, type EditionOfFigure } from '../../app/editions/figureHistory.ts';
import type { Figure } from '../../domain/figure.ts';
import { usePane } from '../services/PaneContext.ts';
import { Section } from '../shell/Section.tsx';
import { KeptText } from '../text/KeptText.tsx';
import { HoldButton } from './HoldButton.tsx';
import { useEditionsOfFigure } from './useEditionsOfFigure.ts';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: '12px',
    paddingBlock: '4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
    fontVariantNumeric: 'tabular-nums',
  },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  note: { margin: 0, color: tokens.colorNeutralForeground3 },
});

interface Line {
  readonly key: string;
  readonly date: string;
  readonly value: string;
  readonly about: readonly string[];
}

/** What a figure was in each edition, and how it was printed over time; older editions are fetched when that is asked for. */
export function HistorySection({ figure }: { readonly figure: Figure }): ReactElement {
  const styles = useStyles();
  const { words } = usePane();
  const { shown, missing, ask } = useEditionsOfFigure(figure);
  return (
    <Section title={words.editions.history}>
      <div className={styles.buttons}>
        {shown === undefined ? (
          <Button size="small" onClick={ask}>
            {words.editions.showHistory}
          </Button>
        ) : null}
        <HoldButton figure={figure} />
      </div>
      {shown === undefined ? null : <Editions shown={shown} missing={missing} />}
      {shown === undefined ? null : <Vintages figure={figure} />}
    </Section>
  );
}

interface EditionsProps {
  readonly shown: readonly EditionOfFigure[];
  readonly missing: string;
}

function Editions({ shown, missing }: EditionsProps): ReactElement {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <>
      <h3 className={styles.heading}>{words.editions.editionsOf}</h3>
      <Lines
        lines={shown.map(({ edition, date, value, status, source }) => ({
          key: edition,
          date,
          value: value === '' ? words.editions.absent : value,
          about: [status, source],
        }))}
      />
      {missing === '' ? null : <p className={styles.note}>{missing}</p>}
    </>
  );
}

function Vintages({ figure }: { readonly figure: Figure }): ReactElement | null {
  const styles = useStyles();
  const { words, dataset, language } = usePane();
  const vintages = vintagesOfFigure(dataset, figure, language);
  if (vintages.length === 0) return null;
  return (
    <>
      <h3 className={styles.heading}>{words.editions.vintagesOf}</h3>
      <Lines
        lines={vintages.map(({ id, date, value, vintage, source }) => ({
          key: id,
          date,
          value,
          about: [vintage, source],
        }))}
      />
    </>
  );
}

function Lines({ lines }: { readonly lines: readonly Line[] }): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {lines.map(({ key, date, value, about }) => (
        <li key={key} className={styles.row}>
          <span className={styles.quiet}>
            <KeptText text={date} />
          </span>
          <span>
            <KeptText text={value} />{' '}
            <span className={styles.quiet}>
              <KeptText text={about.filter(Boolean).join(' · ')} />
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
