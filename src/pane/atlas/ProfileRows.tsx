import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ProfileRow } from '../../app/atlas/placeProfile.ts';
import { sentenceCase } from '../../app/text/sentenceCase.ts';
import { ValueParts } from '../figure/ValueParts.tsx';
import { KeptText } from '../text/KeptText.tsx';
import { Spark } from './Spark.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 56px auto',
    alignItems: 'center',
    columnGap: '8px',
    width: '100%',
    padding: '5px 4px',
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    textAlign: 'start',
    font: 'inherit',
    color: 'inherit',
    backgroundColor: 'transparent',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  label: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  // A dot stands before each part; that before a line is cut off.
  years: {
    display: 'flex',
    flexWrap: 'wrap',
    overflow: 'hidden',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
  part: {
    marginInlineStart: '-12px',
    paddingInlineEnd: '12px',
    whiteSpace: 'nowrap',
    '::before': {
      content: '"·"',
      display: 'inline-block',
      width: '12px',
      textAlign: 'center',
    },
  },
  // Its own column also where there is no sparkline before it.
  value: { gridColumn: 3, textAlign: 'end', fontSize: tokens.fontSizeBase300 },
});

interface Props {
  readonly rows: readonly ProfileRow[];
  readonly onOpen: (figure: string) => void;
}

/** The indicators of a group in lines: the newest figure, and the years that there are. */
export function ProfileRows({ rows, onOpen }: Props): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {rows.map(({ indicator, label, figure, quantity, periodText, years, spark }) => (
        <li key={indicator}>
          <button type="button" className={styles.row} onClick={() => onOpen(figure.id)}>
            <span className={styles.label}>
              <KeptText text={label} />
              <span className={styles.years}>
                <span className={styles.part}>{sentenceCase(periodText)}</span>
                {years === '' ? null : <span className={styles.part}>{years}</span>}
              </span>
            </span>
            <Spark points={spark} width={56} height={20} />
            <span className={styles.value}>
              <ValueParts quantity={quantity} />
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
