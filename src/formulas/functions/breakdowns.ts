import { candidatePeriods } from '../../dataset/candidatePeriods.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { breakdownMembers } from '../../domain/breakdown.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Language } from '../../domain/language.ts';
import { needsAcceptance } from '../../domain/needsAcceptance.ts';
import type { PeriodRequest } from '../../domain/periodRequest.ts';
import { success } from '../../domain/result.ts';
import { localName } from '../localName.ts';
import { nothingCurated } from '../nothingCurated.ts';
import {
  indicatorParameter,
  periodParameter,
  placeParameter,
  whereOptional,
} from '../parameters.ts';
import { resolveName } from '../resolveNames.ts';
import { resolvePeriod } from '../resolvePeriod.ts';
import { tableAnswer } from '../tableAnswer.ts';
import { defineFunction } from './functionDefinition.ts';

/** `BREAKDOWNS(place, indicator, [period])`: spills the breakdowns that have a figure: name, id as an argument takes it. */
export const breakdowns = defineFunction({
  id: 'BREAKDOWNS',
  summary: {
    'zh-CN': '列出某地某指标有数的分项：名称、代码',
    'en-US': 'Lists the breakdowns that have figures of a place and indicator: name, id',
  },
  parameters: [placeParameter, indicatorParameter, whereOptional(periodParameter)],
  result: 'table',
  evaluate: (values, { dataset, language }) => {
    const place = resolveName(dataset.places, 'place', String(values.value('place')));
    if (!place.ok) return place;
    if (!dataset.hasFigures(place.value.id)) return nothingCurated(place.value);
    const indicator = resolveName(
      dataset.indicators,
      'indicator',
      String(values.value('indicator')),
    );
    if (!indicator.ok) return indicator;
    const periodText = values.value('period');
    const period =
      periodText === undefined ? success(undefined) : resolvePeriod('period', periodText);
    if (!period.ok) return period;
    const figures = dataset
      .figuresOf(place.value.id)
      .filter(
        (figure) =>
          figure.indicator === indicator.value.id &&
          figure.breakdown !== '' &&
          !needsAcceptance(figure.status),
      );
    const keys = new Set(inPeriod(figures, period.value).map((figure) => figure.breakdown));
    return tableAnswer(
      'indicator',
      [...keys].toSorted().map((key) => [breakdownName(dataset, key, language), key]),
    );
  },
});

function inPeriod(
  figures: readonly Figure[],
  request: PeriodRequest | undefined,
): readonly Figure[] {
  if (request === undefined) return figures;
  const codes = new Set(candidatePeriods(request, () => figures.map(({ period }) => period)));
  return figures.filter(({ period }) => codes.has(period));
}

function breakdownName(dataset: Dataset, key: string, language: Language): string {
  return breakdownMembers(key)
    .map((id) => {
      const member = dataset.breakdown(id);
      return member === undefined ? id : localName(member, language);
    })
    .join('+');
}
