import type { DeriveContext } from '../deriveContext.ts';
import { sumSolutions, type Equation } from '../equation.ts';
import { samePeriod } from '../periodRule.ts';
import type { Series } from '../series.ts';
import type { Identity } from './identity.ts';

/** A total indicator = the sum of its parts by `sumOf` (trade = exports + imports) of one place, breakdown and period. */
export const balance: Identity = (series, context) => {
  if (series.measure !== 'level') return [];
  const own = context.indicator(series.indicator);
  const totals = [...(own === undefined ? [] : [own]), ...context.sumsWith(series.indicator)];
  return totals.flatMap(({ id, sumOf }) => equation(series, id, sumOf, context));
};

function equation(
  series: Series,
  whole: string,
  parts: readonly string[],
  context: DeriveContext,
): readonly Equation[] {
  const unit = context.unit(whole, series.base);
  // Parts in another unit than their total would have to be converted: no such indicator is summed.
  if (parts.length === 0 || parts.some((part) => context.unit(part, series.base) !== unit)) {
    return [];
  }
  const members = [whole, ...parts].map((indicator) => ofIndicator(series, indicator));
  const solutions = sumSolutions('balance', parts.length);
  return [{ members, periods: samePeriod(members.length), solutions }];
}

function ofIndicator(series: Series, indicator: string): Series {
  return { ...series, indicator };
}
