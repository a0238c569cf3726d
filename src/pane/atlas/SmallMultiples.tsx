import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { smallMultiples } from '../../app/atlas/smallMultiples.ts';
import { usePane } from '../services/PaneContext.ts';
import { Spark } from './Spark.tsx';
import type { ShownMap } from './useMap.ts';
import { useNoData } from './useNoData.ts';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(92px, 1fr))',
    gap: '8px',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  chart: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    width: '100%',
    boxSizing: 'border-box',
    padding: '4px 6px',
    border: `1px solid ${tokens.colorNeutralStroke3}`,
    borderRadius: tokens.borderRadiusMedium,
    textAlign: 'start',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: 'inherit',
    backgroundColor: 'transparent',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  empty: { height: '36px', width: '100%' },
  value: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  note: { color: tokens.colorNeutralForeground3, marginBottom: '6px' },
});

interface Props {
  readonly shown: ShownMap;
  /** Whether all have one scale; else each its own. */
  readonly hasOneScale: boolean;
  readonly onOpen: (place: string) => void;
}

/** Each place's years in a chart of its own, all over the same years. */
export function SmallMultiples({ shown, hasOneScale, onOpen }: Props): ReactElement {
  const styles = useStyles();
  const noData = useNoData();
  const { words, dataset, language } = usePane();
  const { map, shape } = shown;
  const charts = useMemo(
    () => smallMultiples(dataset, map, shape, language),
    [dataset, map, shape, language],
  );
  const beside = useMemo(() => {
    const points = charts.flatMap(({ spark }) => spark).filter((point) => point !== undefined);
    return hasOneScale ? points.map(({ value }) => value) : [];
  }, [charts, hasOneScale]);
  return (
    <>
      <Caption1 as="p" block className={styles.note}>
        {hasOneScale ? words.home.oneScale(map.unit) : words.home.ownScales(map.unit)}
      </Caption1>
      <ul className={styles.grid}>
        {charts.map(({ place, name, spark, newest }) => (
          <li key={place}>
            <button type="button" className={styles.chart} onClick={() => onOpen(place)}>
              <span>{name}</span>
              {newest === undefined ? (
                <span className={mergeClasses(styles.empty, noData.hatched)} />
              ) : (
                <Spark points={spark} width={80} height={36} beside={beside} />
              )}
              <span className={styles.value}>{newest?.quantity.number ?? words.home.noData}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
