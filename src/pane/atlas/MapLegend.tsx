import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { TileMap } from '../../app/atlas/tileMap.ts';
import { usePane } from '../services/PaneContext.ts';
import { useNoData } from './useNoData.ts';
import { useShades } from './useShades.ts';

const useStyles = makeStyles({
  legend: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '6px',
    fontSize: tokens.fontSizeBase100,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
  step: { display: 'flex', alignItems: 'center', gap: '2px', whiteSpace: 'nowrap' },
  swatch: {
    width: '10px',
    height: '10px',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusSmall,
  },
  noData: { border: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** What the shades stand for, the unit first. */
export function MapLegend({ map }: { readonly map: TileMap }): ReactElement {
  const styles = useStyles();
  const noData = useNoData();
  const shadeOf = useShades();
  const { words } = usePane();
  return (
    <ul className={styles.legend} aria-label={words.home.legend}>
      {map.unit === '' ? null : <li className={styles.step}>{map.unit}</li>}
      {map.legend.map(({ shade, from, to }) => (
        <li key={shade} className={styles.step}>
          <span className={mergeClasses(styles.swatch, shadeOf(shade))} aria-hidden />
          {from === to ? from : `${from}–${to}`}
        </li>
      ))}
      {map.known === map.tiles.length ? null : (
        <li className={styles.step}>
          <span
            className={mergeClasses(styles.swatch, styles.noData, noData.hatched)}
            aria-hidden
          />
          {words.home.noData}
        </li>
      )}
    </ul>
  );
}
