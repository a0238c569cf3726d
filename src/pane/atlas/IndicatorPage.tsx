import { makeStyles, Tab, TabList } from '@fluentui/react-components';
import { useCallback, useState, type ReactElement } from 'react';
import { planPlaces } from '../../app/atlas/planPlaces.ts';
import { furtherColumns } from '../../app/insertion/furtherColumns.ts';
import { PageFrame } from '../page/PageFrame.tsx';
import { PageHeader } from '../page/PageHeader.tsx';
import { usePane } from '../services/PaneContext.ts';
import { MapBar } from './MapBar.tsx';
import { MapLegend } from './MapLegend.tsx';
import { PeriodSlider } from './PeriodSlider.tsx';
import { PlanBar, type PlanOf } from './PlanBar.tsx';
import { RankBars } from './RankBars.tsx';
import { SmallMultiples } from './SmallMultiples.tsx';
import { TileGrid } from './TileGrid.tsx';
import { useMap, type ShownMap } from './useMap.ts';

const useStyles = makeStyles({
  controls: {
    display: 'flex',
    flexDirection: 'column',
    gap: '4px',
    flexShrink: 0,
    padding: '8px 12px 0',
  },
  body: { flex: 1, minHeight: '120px', overflowY: 'scroll', padding: '8px 12px' },
});

const views = ['bars', 'map', 'lines'] as const;
type View = (typeof views)[number];

/** An indicator over all places of the map: ranked, on the map, and through the years. */
export function IndicatorPage({ onClose }: { readonly onClose: () => void }): ReactElement | null {
  const shown = useMap();
  return shown === undefined ? null : <Indicator shown={shown} onClose={onClose} />;
}

function Indicator({
  shown,
  onClose,
}: {
  readonly shown: ShownMap;
  readonly onClose: () => void;
}): ReactElement {
  const styles = useStyles();
  const { words, sheet, dispatch } = usePane();
  const [view, setView] = useState<View>('bars');
  const { map } = shown;
  const plan: PlanOf = useCallback(
    (form, anchor) => planPlaces(map, form, sheet, anchor),
    [map, sheet],
  );
  const open = (place: string): void =>
    dispatch({ kind: 'open-page', page: { kind: 'place', place } });
  return (
    <PageFrame label={map.title} onClose={onClose}>
      <PageHeader
        title={map.title}
        detail={words.home.known(String(map.known), String(map.tiles.length))}
        onClose={onClose}
      />
      <div className={styles.controls}>
        <MapBar shown={shown} />
        <PeriodSlider shown={shown} />
        <TabList
          size="small"
          selectedValue={view}
          aria-label={words.home.viewsLabel}
          onTabSelect={(_event, { value }) =>
            setView(views.find((each) => each === value) ?? 'bars')
          }
        >
          {views.map((each) => (
            <Tab key={each} value={each}>
              {words.home.views[each]}
            </Tab>
          ))}
        </TabList>
      </div>
      <div className={styles.body}>
        {view === 'bars' ? <RankBars map={map} onOpen={open} /> : null}
        {view === 'map' ? (
          <>
            <TileGrid map={map} onOpen={open} />
            <MapLegend map={map} />
          </>
        ) : null}
        {view === 'lines' ? <SmallMultiples shown={shown} onOpen={open} /> : null}
      </div>
      <PlanBar plan={plan} further={map.measure === 'level' ? furtherColumns : []} canChart />
    </PageFrame>
  );
}
