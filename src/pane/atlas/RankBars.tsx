import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import { rankedBars } from '../../app/atlas/rankedBars.ts';
import type { TileMap } from '../../app/atlas/tileMap.ts';
import { mostDecimals } from '../../app/text/decimalRoom.ts';
import { AlignedNumber } from '../figure/AlignedNumber.tsx';
import { usePane } from '../services/PaneContext.ts';
import { useNoData } from './useNoData.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: '20px auto minmax(0, 1fr) 68px',
    alignItems: 'center',
    columnGap: '6px',
    width: '100%',
    height: '24px',
    padding: '0 4px',
    border: 'none',
    textAlign: 'start',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    color: 'inherit',
    backgroundColor: 'transparent',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  rank: {
    textAlign: 'end',
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  'zh-CN': { width: '40px' },
  'en-US': { width: '78px' },
  track: { position: 'relative', height: '12px', borderRadius: '2px' },
  bar: {
    position: 'absolute',
    insetBlock: 0,
    minWidth: '2px',
    borderRadius: '2px',
    backgroundColor: tokens.colorCompoundBrandStroke,
    boxSizing: 'border-box',
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  computed: {
    backgroundColor: 'transparent',
    border: `1.5px solid ${tokens.colorCompoundBrandStroke}`,
  },
  negative: { backgroundColor: tokens.colorPaletteMarigoldBackground3 },
  value: {
    textAlign: 'end',
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightSemibold,
  },
  missing: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});

interface Props {
  readonly map: TileMap;
  readonly onOpen: (place: string) => void;
}

/** The places of the map ranked as bars from a common zero; a computed figure is a hollow bar. */
export function RankBars({ map, onOpen }: Props): ReactElement {
  const styles = useStyles();
  const noData = useNoData();
  const { words, language } = usePane();
  const bars = useMemo(() => rankedBars(map), [map]);
  const widest = mostDecimals(bars.map(({ tile }) => tile.quantity?.number ?? ''));
  return (
    <ol className={styles.list} aria-label={map.title}>
      {bars.map(({ tile, bar }) => (
        <li key={tile.place}>
          <button type="button" className={styles.row} onClick={() => onOpen(tile.place)}>
            <span className={styles.rank}>{tile.standing ?? ''}</span>
            <span className={mergeClasses(styles.name, styles[language])}>{tile.name}</span>
            <span className={mergeClasses(styles.track, bar === undefined && noData.hatched)}>
              {bar === undefined ? null : (
                <span
                  className={mergeClasses(
                    styles.bar,
                    bar.isNegative && styles.negative,
                    tile.status === 'computed' && styles.computed,
                  )}
                  style={{
                    insetInlineStart: `${bar.start * 100}%`,
                    width: `${bar.width * 100}%`,
                  }}
                />
              )}
            </span>
            <span className={mergeClasses(styles.value, bar === undefined && styles.missing)}>
              <AlignedNumber text={tile.quantity?.number ?? words.home.noData} widest={widest} />
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
