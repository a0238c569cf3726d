import { Checkbox, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { moveKindNames, moveReasonNames } from '../../app/editions/moveLog.ts';
import type { MoveRow } from '../../app/editions/moveReport.ts';
import { placeKey } from '../../app/ports/placeKey.ts';
import { sentenceCase } from '../../app/text/sentenceCase.ts';
import { usePane } from '../services/PaneContext.ts';
import { KeptText } from '../text/KeptText.tsx';
import type { EditionWords } from '../words/editionWords.ts';
import { CellLink } from './CellLink.tsx';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: '2px',
    alignItems: 'start',
    paddingBlock: '4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  body: { paddingBlockStart: '6px', overflowWrap: 'anywhere' },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  values: { margin: 0, fontVariantNumeric: 'tabular-nums' },
  before: { color: tokens.colorNeutralForeground3 },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  cells: { display: 'flex', flexWrap: 'wrap', columnGap: '8px' },
});

/** So many cells are named; the log in the sheet names all. */
const most = 3;

interface Props {
  readonly row: MoveRow;
  readonly isAccepted: boolean;
  readonly onAccept: (isAccepted: boolean) => void;
}

/** One change of a move: old → new, why, by which document, and in which cells. */
export function MoveRowItem({ row, isAccepted, onAccept }: Props): ReactElement {
  const styles = useStyles();
  const { words, language, numberText } = usePane();
  const { title, before, after, kind, reason, source, note, cells, held } = row;
  const [isOpen, setOpen] = useState(false);
  const number = numberText(cells.length);
  const why = [moveKindNames[language][kind], moveReasonNames[language][reason], source];
  return (
    <li className={styles.row}>
      <Checkbox
        checked={isAccepted}
        disabled={held.length === 0}
        aria-label={words.editions.accept(title)}
        onChange={(_event, { checked }) => onAccept(checked === true)}
      />
      <div className={styles.body}>
        <p className={styles.title}>{title}</p>
        <p className={styles.values}>
          <span className={styles.before}>{before === '' ? words.editions.absent : before}</span>
          {' → '}
          {after === '' ? words.editions.absent : after}
        </p>
        <p className={styles.quiet}>
          <KeptText text={sentenceCase(why.filter(Boolean).join(' · '))} />
        </p>
        {note === '' ? null : <p className={styles.quiet}>{words.editions.noteOf(note)}</p>}
        {held.length > 0 ? null : (
          <p className={styles.quiet}>{carriedText(row, words.editions)}</p>
        )}
        <div className={mergeClasses(styles.quiet, styles.cells)}>
          {(isOpen ? cells : cells.slice(0, most)).map((cell) => (
            <CellLink key={placeKey(cell)} range={cell} />
          ))}
          {cells.length > most && !isOpen && cells.length <= 200 ? (
            <MoreCells count={number} onOpen={() => setOpen(true)} />
          ) : null}
          {cells.length > 200 ? <span>{words.editions.cells(number)}</span> : null}
        </div>
      </div>
    </li>
  );
}

/** Why a change cannot be refused by itself. */
function carriedText(
  { reason }: MoveRow,
  { carried, carriedRules }: Pick<EditionWords, 'carried' | 'carriedRules'>,
): string {
  return reason === 'rules' ? carriedRules : carried;
}

function MoreCells({
  count,
  onOpen,
}: {
  readonly count: string;
  readonly onOpen: () => void;
}): ReactElement {
  const { words } = usePane();
  return (
    <Link as="button" onClick={onOpen}>
      {words.editions.cells(count)}
    </Link>
  );
}
