import { canonicalPeriod } from '../domain/canonicalPeriod.ts';
import { ratioMeasures, type Measure } from '../domain/measure.ts';
import type { Observation } from '../domain/observation.ts';
import { expandReference } from '../domain/reference.ts';
import { parseUnit } from '../domain/unit.ts';
import type { DeriveContext } from './deriveContext.ts';
import type { DeriveInput } from './deriveInput.ts';
import { fullReference, type Series } from './series.ts';

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
): (observation: Observation) => Series | undefined {
  const currencies = new Map<string, string>();
  for (const observation of observations) {
    if (observation.terms === '' || !amounts.has(observation.measure)) continue;
    currencies.set(cellText(observation), foreignBase(observation, context));
  }
  return (observation) => {
    const { place, indicator, breakdown, period, measure, terms } = observation;
    if (context.indicator(indicator) === undefined || canonicalPeriod(period) === undefined) {
      return undefined;
    }
    const base = ratioMeasures.includes(measure)
      ? (currencies.get(cellText(observation)) ?? '')
      : foreignBase(observation, context);
    const reference = referenceOf(observation, context);
    return { place, indicator, breakdown, measure, reference, terms, base };
  };
}

function cellText({ place, indicator, breakdown, period, terms }: Observation): string {
  return `${place}|${indicator}|${breakdown}|${period}|${terms}`;
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
