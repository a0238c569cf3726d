import { comparePeriodCodes } from '../../domain/comparePeriodCodes.ts';
import { needsAcceptance } from '../../domain/needsAcceptance.ts';
import { success } from '../../domain/result.ts';
import { nothingCurated } from '../nothingCurated.ts';
import { indicatorParameter, placeParameter, whereOptional } from '../parameters.ts';
import { periodCell } from '../periodCell.ts';
import { resolveIndicator, resolveName } from '../resolveNames.ts';
import { tableAnswer } from '../tableAnswer.ts';
import { defineFunction } from './functionDefinition.ts';

/** `PERIODS(place, [indicator])`: spills the codes of the periods that have a published or computed figure, ascending. */
export const periods = defineFunction({
  id: 'PERIODS',
  summary: {
    'zh-CN': '列出某地（某指标）有数的时期',
    'en-US': 'Lists the periods that have figures of a place, of one indicator or all',
  },
  parameters: [placeParameter, whereOptional(indicatorParameter)],
  result: 'table',
  evaluate: (values, { dataset }) => {
    const place = resolveName(dataset.places, 'place', String(values.value('place')));
    if (!place.ok) return place;
    if (!dataset.hasFigures(place.value.id)) return nothingCurated(place.value);
    const indicatorName = values.value('indicator');
    const indicator =
      indicatorName === undefined
        ? success(undefined)
        : resolveIndicator(dataset, String(indicatorName));
    if (!indicator.ok) return indicator;
    const wanted = indicator.value?.id;
    const codes = new Set(
      dataset
        .figuresOf(place.value.id)
        .filter(
          (figure) =>
            !needsAcceptance(figure.status) &&
            (wanted === undefined || figure.indicator === wanted),
        )
        .map((figure) => figure.period),
    );
    return tableAnswer(
      'place',
      [...codes].toSorted(comparePeriodCodes).map((code) => [periodCell(code)]),
    );
  },
});
