import type { ComputedFigure } from '../domain/figure.ts';
import { expandReference } from '../domain/reference.ts';
import type { DeriveContext } from './deriveContext.ts';
import type { Entry } from './entry.ts';
import { compareFacts, type Fact } from './fact.ts';
import type { Steps } from './finish.ts';
import { seriesUnit } from './printedQuantity.ts';
import { fullReference, type Series } from './series.ts';
import type { Slot } from './slot.ts';

/**
 * The best computed fact of every entry as a figure, and every fact that one of these rests on.
 *
 * An id says what the figure measures, not how it was found, so it stays while sources are added. `~2` and on mark further ways
 * to the same figure, kept because other figures rest on them.
 *
 * @param entries in the order in which their figures are wanted
 *
 * @example
 * 'c:410300/trade/-/2025/level'; // and 'c:410100/trade/-/2024H1/level/implied-base'
 */
export function* computedFigures(
  entries: Iterable<Entry>,
  context: DeriveContext,
): Steps<readonly ComputedFigure[]> {
  const forms = seriesForms(context);
  const ids = new Map<Fact, string>();
  for (const { computed, implied, mixed } of entries) {
    yield;
    if (computed !== undefined) ids.set(computed, plainId(computed, forms));
    if (implied !== undefined) ids.set(implied, `${plainId(implied, forms)}/implied-base`);
    if (mixed !== undefined) ids.set(mixed, `${plainId(mixed, forms)}/mixed-base`);
  }
  for (const ways of furtherWays(ids).values()) {
    for (const [index, fact] of ways.toSorted(compareFacts).entries()) {
      ids.set(fact, `${plainId(fact, forms)}~${index + 2}`);
    }
  }
  const figures: ComputedFigure[] = [];
  for (const [fact, id] of ids) {
    yield;
    figures.push(...figure(fact, id, ids, forms(fact.slot.series)));
  }
  return figures;
}

function plainId({ slot }: Fact, forms: (series: Series) => SeriesForm): string {
  const { beforePeriod, afterPeriod } = forms(slot.series);
  return `${beforePeriod}${slot.period}${afterPeriod}`;
}

/** Computed facts that others rest on, though they are not the best of their slot. */
function furtherWays(best: ReadonlyMap<Fact, string>): ReadonlyMap<Slot, readonly Fact[]> {
  const found = new Map<Slot, Fact[]>();
  const seen = new Set<Fact>();
  const visit = ({ way }: Fact): void => {
    if (way.kind === 'printed') return;
    for (const input of way.inputs) {
      if (input.way.kind === 'printed' || best.has(input) || seen.has(input)) continue;
      seen.add(input);
      const ways = found.get(input.slot);
      if (ways === undefined) found.set(input.slot, [input]);
      else ways.push(input);
      visit(input);
    }
  };
  for (const fact of best.keys()) visit(fact);
  return found;
}

/** How figures of a series are written. */
interface SeriesForm {
  readonly reference: string;
  readonly unit: string;
  readonly beforePeriod: string;
  readonly afterPeriod: string;
}

function seriesForms(context: DeriveContext): (series: Series) => SeriesForm {
  const forms = new Map<Series, SeriesForm>();
  return (series) => {
    const form = forms.get(series) ?? seriesForm(series, context);
    forms.set(series, form);
    return form;
  };
}

function seriesForm(series: Series, context: DeriveContext): SeriesForm {
  const { place, indicator, breakdown, measure, terms, base, vintage } = series;
  const reference = shortReference(series, context);
  const scope = [base, terms, vintage].filter((text) => text !== '').map((text) => `/[${text}]`);
  return {
    reference,
    unit: seriesUnit(series, context),
    beforePeriod: `c:${place}/${indicator}/${breakdown === '' ? '-' : breakdown}/`,
    afterPeriod: `/${reference === '' ? measure : `${measure}(${reference})`}${scope.join('')}`,
  };
}

/** A reference as figures write it: without a total's empty breakdown, and empty where it goes without saying. */
function shortReference(series: Series, context: DeriveContext): string {
  const implied = expandReference({ ...series, period: '', reference: '' }, context.dimension);
  const full = series.reference;
  if (
    implied !== undefined &&
    full === fullReference(implied.place, implied.indicator, implied.breakdown)
  ) {
    return '';
  }
  return full.endsWith('/') ? full.slice(0, -1) : full;
}

function figure(
  { slot, way, value, low, high }: Fact,
  id: string,
  ids: ReadonlyMap<Fact, string>,
  { reference, unit }: SeriesForm,
): readonly ComputedFigure[] {
  if (way.kind === 'printed') return [];
  const { place, indicator, breakdown, measure, vintage } = slot.series;
  const { method } = way;
  const inputs = way.inputs.map((input) =>
    input.way.kind === 'printed' ? input.way.observation.id : (ids.get(input) ?? ''),
  );
  return [
    {
      id,
      place,
      indicator,
      breakdown,
      period: slot.period,
      measure,
      reference,
      method,
      inputs,
      value,
      unit,
      low,
      high,
      ...(vintage === '' ? {} : { vintage }),
      ...(way.mixed === true ? { mixed: true as const } : {}),
    },
  ];
}
