import { isNominal as isNominalIndicator } from '../../domain/isNominal.ts';
import { growthFromIncrease, growthRate, remainder, total } from '../../domain/quantity.ts';
import type { DeriveContext } from '../deriveContext.ts';
import type { Equation } from '../equation.ts';
import type { Fact } from '../fact.ts';
import { samePeriod, yearBefore } from '../periodRule.ts';
import { fullReference, type Series } from '../series.ts';
import type { Identity } from './identity.ts';

/**
 * Growth = increase ÷ (level − increase), of one document: 841 of 4935 is 841 ÷ 4094. That growth also follows from two levels
 * depends on their bases; see `levelChanges`.
 */
export const growthOfIncrease: Identity = (series, context) => {
  const measure = growthMeasure(series);
  if (measure === undefined || !isNominal(series.indicator, context)) return [];
  if (![measure, 'level', 'increase'].includes(series.measure)) return [];
  const own: Series = { ...series, reference: '' };
  const members: readonly Series[] = [
    { ...own, measure },
    { ...own, measure: 'level' },
    { ...own, measure: 'increase' },
  ];
  return [{ members, periods: threeOfOnePeriod, solutions: fromIncrease }];
};

const threeOfOnePeriod = samePeriod(3);

const fromIncrease: Equation['solutions'] = [
  {
    method: 'growth-increase',
    target: 0,
    inputs: [2, 1],
    solve: growthFromIncrease,
    isAllowed: inOneDocument,
  },
];

function inOneDocument(inputs: readonly Fact[]): boolean {
  const documents = inputs.map(({ way }) =>
    way.kind === 'printed' ? way.observation.source : undefined,
  );
  return documents[0] !== undefined && new Set(documents).size === 1;
}

/**
 * A growth and its distance to another's (增速高于全省 0.9 个百分点) give the other: 6.9 % − 0.9 points = 6.0 %, however growth is
 * stated.
 */
export const growthGap: Identity = (series) => {
  if (series.measure !== 'yoy-gap') return [];
  const [place = '', indicator = '', breakdown = ''] = series.reference.split('/');
  if (fullReference(place, indicator, breakdown) !== series.reference) return [];
  const own: Series = { ...series, measure: 'yoy', reference: '' };
  const members: readonly Series[] = [own, { ...own, place, indicator, breakdown }, series];
  return [{ members, periods: threeOfOnePeriod, solutions: fromGap }];
};

const fromGap: Equation['solutions'] = [
  { method: 'growth-gap', target: 1, inputs: [0, 2], solve: remainder },
  { method: 'growth-gap', target: 0, inputs: [1, 2], solve: total },
];

/** The equation of growth, without asking how the indicator's growth is stated: printed figures are held against it. */
export function growthEquations(series: Series): readonly Equation[] {
  const measure = growthMeasure(series);
  if (measure === undefined || (series.measure !== 'level' && series.measure !== measure))
    return [];
  const level: Series = { ...series, measure: 'level' };
  const members: readonly Series[] = [{ ...series, measure }, level, level];
  return [{ members, periods: yearBefore, solutions: fromLevels }];
}

const fromLevels: Equation['solutions'] = [
  { method: 'growth', target: 0, inputs: [1, 2], solve: growthRate },
];

/** The measure of a series' growth: of dollars that of dollar values; undefined for other foreign currencies. */
export function growthMeasure({ base }: Series): 'yoy' | 'yoy-usd' | undefined {
  if (base === '') return 'yoy';
  return base === '美元' ? 'yoy-usd' : undefined;
}

/** Whether growth of a known indicator follows from its levels. */
export function isNominal(indicator: string, context: DeriveContext): boolean {
  const found = context.indicator(indicator);
  return found !== undefined && isNominalIndicator(found);
}
