import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { HeadlineFigure } from '../../app/atlas/headlineFigure.ts';
import { figureTier } from '../../app/text/figureTier.ts';
import { sentenceCase } from '../../app/text/sentenceCase.ts';
import { StatusMark } from '../figure/StatusMark.tsx';
import { ValueParts } from '../figure/ValueParts.tsx';
import { usePane } from '../services/PaneContext.ts';
import { Spark } from './Spark.tsx';
import { useNoData } from './useNoData.ts';

const useStyles = makeStyles({
  tile: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: '1px',
    minWidth: 0,
    padding: '8px 10px',
    textAlign: 'start',
    font: 'inherit',
    color: 'inherit',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  pressed: {
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  label: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  value: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  down: { color: tokens.colorStatusDangerForeground1 },
  up: { color: tokens.colorBrandForeground1 },
  foot: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'flex-end',
    columnGap: '6px',
    marginTop: 'auto',
    minHeight: '20px',
  },
});

interface Props {
  readonly headline: HeadlineFigure;
  readonly onOpen: (figure: string) => void;
}

/** One of the figures that are asked first: value, growth, rank, its years, and how it stands. */
export function HeadlineTile({ headline, onOpen }: Props): ReactElement {
  const styles = useStyles();
  const noData = useNoData();
  const { words, dataset } = usePane();
  const { label, latest } = headline;
  if (latest === undefined) {
    return (
      <div className={mergeClasses(styles.tile, noData.hatched)}>
        <span className={styles.label}>{label}</span>
        <span>{words.home.noData}</span>
      </div>
    );
  }
  const { figure, quantity, periodText, growth, rank, spark } = latest;
  return (
    <button
      type="button"
      className={mergeClasses(styles.tile, styles.pressed)}
      onClick={() => onOpen(figure.id)}
    >
      <span className={styles.label}>{label}</span>
      <span className={styles.value}>
        <ValueParts quantity={quantity} />
      </span>
      <span className={styles.facts}>
        <span>{sentenceCase(periodText)}</span>
        {growth === undefined ? null : (
          <span className={growth.sign < 0 ? styles.down : styles.up}>
            {words.home.growth(growth.text)}
          </span>
        )}
        {rank === undefined ? null : (
          <span>{words.home.rank(String(rank.rank), String(rank.of))}</span>
        )}
      </span>
      <span className={styles.foot}>
        <StatusMark status={figure.status} tier={figureTier(dataset, figure)} />
        <Spark points={spark} width={52} height={20} />
      </span>
    </button>
  );
}
