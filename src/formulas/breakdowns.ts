import { breakdownMembers } from '../domain/breakdown.ts';
import type { FunctionDefinition } from './functionDefinition.ts';
import { localName } from './localName.ts';
import {
  indicatorParameter,
  periodParameter,
  placeParameter,
  whereOptional,
} from './parameters.ts';
import { resolveName } from './resolveNames.ts';
import { resolvePeriod } from './resolvePeriod.ts';
import { tableAnswer } from './tableAnswer.ts';
import { periodCode } from '../domain/period.ts';

/** `BREAKDOWNS(place, indicator, [period])`: spills the breakdowns that have a figure: name, id as an argument takes it. */
export const breakdowns: FunctionDefinition = {
  id: 'BREAKDOWNS',
  summary: {
    'zh-CN': '列出某地某指标有数的分项:名称、代码',
    'en-US': 'Lists the breakdowns that have figures of a place and indicator: name, id',
  },
  parameters: [placeParameter, indicatorParameter, whereOptional(periodParameter)],
  result: 'table',
  evaluate: (values, { dataset, language }) => {
    const place = resolveName(dataset.places, 'place', String(values.value('place')));
    if (!place.ok) return place;
    const indicator = resolveName(
      dataset.indicators,
      'indicator',
      String(values.value('indicator')),
    );
    if (!indicator.ok) return indicator;
    const given = values.value('period');
    const period = given === undefined ? undefined : resolvePeriod('period', given);
    if (period !== undefined && !period.ok) return period;
    const code = period?.value.kind === 'period' ? periodCode(period.value.period) : undefined;
    const keys = new Set(
      dataset.figures
        .filter(
          (figure) =>
            figure.place === place.value.id &&
            figure.indicator === indicator.value.id &&
            figure.breakdown !== '' &&
            (code === undefined || figure.period === code),
        )
        .map((figure) => figure.breakdown),
    );
    const nameOf = (key: string): string =>
      breakdownMembers(key)
        .map((id) => dataset.breakdown(id))
        .map((member) => (member === undefined ? key : localName(member, language)))
        .join('+');
    return tableAnswer(
      'indicator',
      [...keys].toSorted().map((key) => [nameOf(key), key]),
    );
  },
};
