import { Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { TypedMatch } from '../../app/blockMatch/matchBlock.ts';
import { figureRow } from '../../app/text/figureRow.ts';
import { usePane } from '../services/PaneContext.ts';
import { KeptText } from '../text/KeptText.tsx';
import { matchNote } from './matchNote.ts';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    columnGap: '4px',
    alignItems: 'start',
    padding: '6px 8px 6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':last-child': { borderBottom: 'none' },
  },
  box: { marginTop: '-6px' },
  quiet: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
  title: { overflowWrap: 'anywhere' },
  number: { textAlign: 'end', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  differs: { color: tokens.colorStatusDangerForeground1 },
});

interface Props {
  readonly match: TypedMatch;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}

/** One typed number: what it is, how it stands to the figure, and whether it is to become a formula. */
export function MatchRow({ match, isChosen, onChoose }: Props): ReactElement {
  const styles = useStyles();
  const { words, dataset, language, numberText } = usePane();
  const { address, typed, figure, agreement } = match;
  const { title, period, source, status } = figureRow(dataset, figure, language);
  const number = numberText(typed, 20);
  const differs = agreement.kind === 'differs';
  return (
    <li className={styles.row}>
      <Checkbox
        className={styles.box}
        checked={isChosen}
        aria-label={words.cell.choose(address)}
        onChange={(_event, { checked }) => onChoose(checked === true)}
      />
      <div>
        <div className={styles.title}>
          {title} {period}
        </div>
        <div className={styles.quiet}>
          {address} · <KeptText text={source === '' ? status.text : source} />
        </div>
      </div>
      <div className={styles.number}>
        <div>{number}</div>
        <div className={mergeClasses(styles.quiet, differs && styles.differs)}>
          {matchNote(match, words.cell, language)}
        </div>
      </div>
    </li>
  );
}
