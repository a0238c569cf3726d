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
    alignItems: 'end',
    gap: '2px 4px',
    marginTop: '4px',
    fontSize: tokens.fontSizeBase100,
    lineHeight: '14px',
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  // Where they and the unit have no room in one line, the unit stands above them.
  steps: { display: 'flex', flexWrap: 'wrap', flexGrow: 1, gap: '2px 8px', padding: 0, margin: 0 },
  // A shade stands above its numbers, so that all have room in one line.
  step: { flexGrow: 1, display: 'block' },
  swatch: {
    display: 'block',
    height: '8px',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusSmall,
  },
  // Where it needs a line of its own it is no bar across it.
  gap: { flexGrow: 0 },
  noData: { border: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** What the shades stand for, the unit first. */
export function MapLegend({ map }: { readonly map: TileMap }): ReactElement {
  const styles = useStyles();
  const noData = useNoData();
  const shadeOf = useShades();
  const { words } = usePane();
  return (
    <div className={styles.legend}>
      {map.unit === '' ? null : <span>{map.unit}</span>}
      <ul className={styles.steps} aria-label={words.home.legend}>
        {map.legend.map(({ shade, text }) => (
          <li key={shade} className={styles.step}>
            <span className={mergeClasses(styles.swatch, shadeOf(shade))} aria-hidden />
            {text}
          </li>
        ))}
        {map.known === map.tiles.length ? null : (
          <li className={mergeClasses(styles.step, styles.gap)}>
            <span
              className={mergeClasses(styles.swatch, styles.noData, noData.hatched)}
              aria-hidden
            />
            {words.home.noData}
          </li>
        )}
      </ul>
    </div>
  );
}
