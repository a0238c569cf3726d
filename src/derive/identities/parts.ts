import type { Measure } from '../../domain/measure.ts';
import { product, quotient } from '../../domain/quantity.ts';
import { directWholes, hasParts, liesIn } from '../containment.ts';
import type { DeriveContext } from '../deriveContext.ts';
import type { Equation } from '../equation.ts';
import { samePeriod } from '../periodRule.ts';
import { fullReference, type Series } from '../series.ts';
import type { Identity } from './identity.ts';

type MeasureMap = Partial<Readonly<Record<Measure, Measure>>>;

/** Amounts have shares, increases have shares of the increase (贡献率). */
const shareOf: MeasureMap = { level: 'share', increase: 'increase-share' };
const amountOf: MeasureMap = { share: 'level', 'increase-share': 'increase' };

/**
 * Part = whole × share, share = part ÷ whole, whole = part ÷ share. Part and whole agree in indicator, period, terms and what
 * they count, and the part lies in the whole by `parent` or with a breakdown removed; so nothing follows from a share of
 * a plan (that is a completion), of an area or of a place that merely overlaps. Nothing is ever added here.
 */
export const parts: Identity = (series, context) => {
  if (!hasParts(series.indicator, context)) return [];
  const share = shareOf[series.measure];
  if (share !== undefined) {
    return directWholes(series, context).map((whole) => {
      const reference = fullReference(whole.place, series.indicator, whole.breakdown);
      return equation({ ...series, measure: share, reference }, series, { ...series, ...whole });
    });
  }
  const amount = amountOf[series.measure];
  return amount === undefined ? [] : ofShare(series, amount, context);
};

function ofShare(share: Series, measure: Measure, context: DeriveContext): readonly Equation[] {
  const [place = '', indicator, breakdown = ''] = share.reference.split('/');
  if (indicator !== share.indicator || !liesIn(share, { place, breakdown }, context)) return [];
  const part: Series = { ...share, measure, reference: '' };
  return [equation(share, part, { ...part, place, breakdown })];
}

function equation(share: Series, part: Series, whole: Series): Equation {
  return { members: [share, part, whole], periods, solutions };
}

const periods = samePeriod(3);

const solutions: Equation['solutions'] = [
  { method: 'parts-share', target: 0, inputs: [1, 2], solve: quotient },
  { method: 'parts-part', target: 1, inputs: [2, 0], solve: product },
  { method: 'parts-whole', target: 2, inputs: [1, 0], solve: quotient },
];
