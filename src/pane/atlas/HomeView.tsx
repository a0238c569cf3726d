import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, type ReactElement } from 'react';
import { planPlaces } from '../../app/atlas/planPlaces.ts';
import { usePane } from '../services/PaneContext.ts';
import type { PaneState } from '../state/paneState.ts';
import { MapBar } from './MapBar.tsx';
import { MapLegend } from './MapLegend.tsx';
import { PeriodSlider } from './PeriodSlider.tsx';
import { PlanBar, type PlanOf } from './PlanBar.tsx';
import { TileGrid } from './TileGrid.tsx';
import type { ShownMap } from './useMap.ts';
import { WholePlace } from './WholePlace.tsx';

const useStyles = makeStyles({
  home: {
    flex: 1,
    minHeight: '160px',
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '8px 12px',
  },
  ways: {
    display: 'flex',
    justifyContent: 'space-between',
    flexWrap: 'wrap',
    columnGap: '4px',
  },
  way: {
    minWidth: 0,
    paddingInline: '2px',
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightRegular,
  },
});

type Page = PaneState['pages'][number];

/** What is seen before anything is typed: the map, the province's own figure, and the ways to all that exists. */
export function HomeView({ shown }: { readonly shown: ShownMap }): ReactElement {
  const styles = useStyles();
  const { words, sheet, dispatch } = usePane();
  const { map } = shown;
  const plan: PlanOf = useCallback(
    (form, anchor) => planPlaces(map, form, sheet, anchor),
    [map, sheet],
  );
  const open = (page: Page): void => dispatch({ kind: 'open-page', page });
  return (
    <>
      <div className={styles.home}>
        <MapBar shown={shown} />
        <TileGrid map={map} onOpen={(place) => open({ kind: 'place', place })} />
        <MapLegend map={map} />
        <PeriodSlider shown={shown} />
        <div className={styles.ways}>
          <WholePlace map={map} onOpen={(place) => open({ kind: 'place', place })} />
          <Button
            appearance="transparent"
            size="small"
            className={styles.way}
            onClick={() => open({ kind: 'indicator' })}
          >
            {words.home.ranking}
          </Button>
          <Button
            appearance="transparent"
            size="small"
            className={styles.way}
            onClick={() => open({ kind: 'data' })}
          >
            {words.home.dataTitle}
          </Button>
        </div>
      </div>
      <PlanBar plan={plan} further={[]} canChart />
    </>
  );
}
