import { makeStyles } from '@fluentui/react-components';
import { useCallback, useState, type ReactElement } from 'react';
import { planMultiples } from '../../app/atlas/planMultiples.ts';
import { planPlaces } from '../../app/atlas/planPlaces.ts';
import { furtherColumns } from '../../app/insertion/furtherColumns.ts';
import { PageFrame } from '../page/PageFrame.tsx';
import { PageHeader } from '../page/PageHeader.tsx';
import { usePane } from '../services/PaneContext.ts';
import { IndicatorView } from './IndicatorView.tsx';
import { MapBar } from './MapBar.tsx';
import { PeriodSlider } from './PeriodSlider.tsx';
import { PlanBar, type PlanOf } from './PlanBar.tsx';
import { useMap, type ShownMap } from './useMap.ts';
import { ViewTabs, type View } from './ViewTabs.tsx';

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
  const [hasOneScale, setOneScale] = useState(true);
  const { map, shape } = shown;
  const isLines = view === 'lines';
  const plan: PlanOf = useCallback(
    (form, anchor) =>
      isLines
        ? planMultiples(map, shape, { ...form, hasOneScale }, sheet, anchor)
        : planPlaces(map, form, sheet, anchor),
    [map, shape, isLines, hasOneScale, sheet],
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
        <ViewTabs view={view} onView={setView} />
      </div>
      <div className={styles.body}>
        <IndicatorView
          view={view}
          shown={shown}
          hasOneScale={hasOneScale}
          onOneScale={setOneScale}
          onOpen={open}
        />
      </div>
      <PlanBar
        plan={plan}
        further={map.measure === 'level' && !isLines ? furtherColumns : []}
        canChart
      />
    </PageFrame>
  );
}
