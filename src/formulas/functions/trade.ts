import { figureAnswer } from '../figureAnswer.ts';
import {
  basisParameter,
  breakdownParameter,
  editionParameter,
  flowParameter,
  periodParameter,
  placeParameter,
  unitParameter,
} from '../parameters.ts';
import { resolveFlow } from '../resolveNames.ts';
import { resolveQuery } from '../resolveQuery.ts';
import { defineFunction } from './functionDefinition.ts';

/** `TRADE(place, period, [flow], [breakdown], [unit], [basis], [edition])`: foreign trade, or one flow of it. */
export const trade = defineFunction({
  id: 'TRADE',
  summary: {
    'zh-CN': '某地某时期的进出口、出口或进口额（亿元）',
    'en-US': 'Foreign trade, exports or imports of a place in a period (100 million yuan)',
  },
  parameters: [
    placeParameter,
    periodParameter,
    flowParameter,
    breakdownParameter,
    unitParameter,
    basisParameter,
    editionParameter,
  ],
  result: 'number',
  measures: ['level'],
  evaluate: (values, context) => {
    const indicator = resolveFlow(context.dataset, values.value('flow'));
    if (!indicator.ok) return indicator;
    return figureAnswer(resolveQuery(values, context, { indicator: indicator.value }), context);
  },
});
