import { useMemo } from 'react';
import { mapIndicators, type MapIndicator } from '../../app/atlas/mapIndicators.ts';
import type { MapMeasure } from '../../app/atlas/mapMeasure.ts';
import { bestPeriod, mapPeriods, type MapPeriods } from '../../app/atlas/mapPeriods.ts';
import { periodShape } from '../../app/atlas/periodShape.ts';
import { tileMap, type TileMap } from '../../app/atlas/tileMap.ts';
import { usePane } from '../services/PaneContext.ts';

/** The map as it is shown, and what it could show instead. */
export interface ShownMap {
  readonly map: TileMap;
  readonly indicators: readonly MapIndicator[];
  readonly measure: MapMeasure;
  readonly shapes: readonly MapPeriods[];
  /** Of which the shown period is one. */
  readonly shape: MapPeriods;
}

/** The map as it was wished for, as far as there are data; undefined where the package has no map or nothing to shade it by. */
export function useMap(): ShownMap | undefined {
  const { dataset, language, state } = usePane();
  const { indicator: wishedIndicator, measure: wishedMeasure, period: wishedPeriod } = state.map;
  const indicators = useMemo(() => mapIndicators(dataset, language), [dataset, language]);
  const indicator = wishedIndicator ?? indicators[0]?.id;
  const shown = useMemo(() => {
    if (indicator === undefined) return undefined;
    const wished = mapPeriods(dataset, indicator, wishedMeasure ?? 'level', language);
    // An indicator without growth is shown by its values.
    const measure = wished.length > 0 ? (wishedMeasure ?? 'level') : 'level';
    const shapes = wished.length > 0 ? wished : mapPeriods(dataset, indicator, 'level', language);
    return { measure, shapes };
  }, [dataset, language, indicator, wishedMeasure]);
  return useMemo(() => {
    if (indicator === undefined || shown === undefined) return undefined;
    const { measure, shapes } = shown;
    // A year without data can be chosen as well: that there is none is an answer.
    const holds = (code: string | undefined): MapPeriods | undefined =>
      code === undefined ? undefined : shapes.find(({ shape }) => shape === periodShape(code));
    const period = holds(wishedPeriod) === undefined ? bestPeriod(shapes) : wishedPeriod;
    const shape = holds(period);
    if (period === undefined || shape === undefined) return undefined;
    const map = tileMap(dataset, { indicator, measure, period }, language);
    return map.tiles.length === 0 ? undefined : { map, indicators, measure, shapes, shape };
  }, [dataset, language, indicator, indicators, shown, wishedPeriod]);
}
