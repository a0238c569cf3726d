import { Switch } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../services/PaneContext.ts';
import { MapLegend } from './MapLegend.tsx';
import { RankBars } from './RankBars.tsx';
import { SmallMultiples } from './SmallMultiples.tsx';
import { TileGrid } from './TileGrid.tsx';
import type { ShownMap } from './useMap.ts';
import type { View } from './ViewTabs.tsx';

interface Props {
  readonly view: View;
  readonly shown: ShownMap;
  /** Whether all places have one scale through the years. */
  readonly hasOneScale: boolean;
  readonly onOneScale: (hasOneScale: boolean) => void;
  readonly onOpen: (place: string) => void;
}

/** An indicator over all places in one of its views. */
export function IndicatorView(props: Props): ReactElement {
  const { words } = usePane();
  const { view, shown, hasOneScale, onOneScale, onOpen } = props;
  const { map } = shown;
  switch (view) {
    case 'bars':
      return <RankBars map={map} onOpen={onOpen} />;
    case 'map':
      return (
        <>
          <TileGrid map={map} onOpen={onOpen} />
          <MapLegend map={map} />
        </>
      );
    case 'lines':
      return (
        <>
          <Switch
            label={words.home.scale}
            checked={hasOneScale}
            onChange={(_event, { checked }) => onOneScale(checked)}
          />
          <SmallMultiples shown={shown} hasOneScale={hasOneScale} onOpen={onOpen} />
        </>
      );
  }
}
