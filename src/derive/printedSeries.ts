import { canonicalPeriod } from '../domain/canonicalPeriod.ts';
import { ratioMeasures, type Measure } from '../domain/measure.ts';
import type { Observation } from '../domain/observation.ts';
import { expandReference } from '../domain/reference.ts';
import { parseUnit } from '../domain/unit.ts';
import { termsWithoutVintage } from '../domain/vintage.ts';
import type { DeriveContext } from './deriveContext.ts';
import type { DeriveInput } from './deriveInput.ts';
import { fullReference, type Series } from './series.ts';

/** A series before its figures are parted by vintage. */
type PlainSeries = Series & { readonly vintage: '' };

/** Measures that count what the indicator counts, so that a currency keeps them apart. */
const amounts: ReadonlySet<Measure> = new Set(['level', 'increase', 'gap', 'target', 'capacity']);

/**
 * Finds the series of a printed figure; undefined where its indicator or period is not known.
 *
 * A ratio names no currency. One with terms (美元计) belongs to the levels that are printed with the same terms, so a rate in
 * dollars never meets a level in yuan; one without terms belongs to the indicator's own unit.
 */
export function printedSeries(
  { observations }: Pick<DeriveInput, 'observations'>,
  context: DeriveContext,
): (observation: Observation) => PlainSeries | undefined {
  const currencies = new Map<string, string>();
  for (const observation of observations) {
    if (termsWithoutVintage(observation.terms) === '' || !amounts.has(observation.measure))
      continue;
    currencies.set(cellText(observation), foreignBase(observation, context));
  }
  return (observation) => {
    const { place, indicator, breakdown, period, measure } = observation;
    const terms = termsWithoutVintage(observation.terms);
    if (context.indicator(indicator) === undefined || canonicalPeriod(period) === undefined) {
      return undefined;
    }
    const base = ratioMeasures.includes(measure)
      ? ratioBase(observation, context, currencies)
      : foreignBase(observation, context);
    const reference = referenceOf(observation, context);
    return { place, indicator, breakdown, measure, reference, terms, base, vintage: '' };
  };
}

function cellText({ place, indicator, breakdown, period, terms }: Observation): string {
  return `${place}|${indicator}|${breakdown}|${period}|${terms}`;
}

/** A growth of dollar values meets levels in dollars, any other those of the same terms. */
function ratioBase(
  observation: Observation,
  context: DeriveContext,
  currencies: ReadonlyMap<string, string>,
): string {
  if (observation.measure !== 'yoy-usd') return currencies.get(cellText(observation)) ?? '';
  const own = parseUnit(context.indicator(observation.indicator)?.unit ?? '').base;
  return own === '美元' ? '' : '美元';
}

function foreignBase(observation: Observation, context: DeriveContext): string {
  if (!amounts.has(observation.measure)) return '';
  const { base } = parseUnit(observation.unit);
  return base === parseUnit(context.indicator(observation.indicator)?.unit ?? '').base ? '' : base;
}

function referenceOf(observation: Observation, context: DeriveContext): string {
  const reference = expandReference(observation, context.dimension);
  return reference === undefined
    ? ''
    : fullReference(reference.place, reference.indicator, reference.breakdown);
}
