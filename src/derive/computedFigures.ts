import type { ComputedFigure } from '../domain/figure.ts';
import { expandReference } from '../domain/reference.ts';
import type { DeriveContext } from './deriveContext.ts';
import type { Entry } from './entry.ts';
import { compareFacts } from './fact.ts';
import type { Fact } from './fact.ts';
import { seriesUnit } from './printedQuantity.ts';
import { fullReference } from './series.ts';
import type { Series } from './series.ts';

/**
 * The best computed fact of every entry as a figure, with every fact that one of these rests on, ordered by id.
 *
 * An id says what the figure is of and nothing of how it was found, so it stays the same while sources are added; `~2` and
 * on mark further ways to the same figure that others rest on.
 *
 * @example
 * 'c:410300/trade/-/2025/level'; // and 'c:410100/trade/-/2024H1/level/implied-base'
 */
export function computedFigures(
  entries: Iterable<Entry>,
  context: DeriveContext,
): readonly ComputedFigure[] {
  const needed = new Set<Fact>();
  for (const { computed, implied } of entries) {
    if (computed !== undefined) collect(computed, needed);
    if (implied !== undefined) collect(implied, needed);
  }
  const forms = seriesForms(context);
  const ids = idsOf(needed, forms);
  return [...needed]
    .flatMap((fact) => figure(fact, ids, forms(fact.slot.series)))
    .toSorted((left, right) => (left.id < right.id ? -1 : 1));
}

function collect(fact: Fact, found: Set<Fact>): void {
  if (fact.way.kind === 'printed' || found.has(fact)) return;
  found.add(fact);
  for (const input of fact.way.inputs) collect(input, found);
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
  const { place, indicator, breakdown, measure, terms, base } = series;
  const reference = shortReference(series, context);
  const scope = [base, terms].filter((text) => text !== '').map((text) => `/[${text}]`);
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

function idsOf(
  facts: Iterable<Fact>,
  forms: (series: Series) => SeriesForm,
): ReadonlyMap<Fact, string> {
  const ids = new Map<Fact, string>();
  const ways = new Map<string, Fact[]>();
  for (const fact of facts) {
    const { beforePeriod, afterPeriod } = forms(fact.slot.series);
    const kind = fact.isImplied ? '/implied-base' : '';
    const id = `${beforePeriod}${fact.slot.period}${afterPeriod}${kind}`;
    const known = ways.get(id);
    if (known === undefined) ways.set(id, [fact]);
    else known.push(fact);
  }
  for (const [id, found] of ways) {
    for (const [index, fact] of found.toSorted(compareFacts).entries()) {
      ids.set(fact, index === 0 ? id : `${id}~${index + 1}`);
    }
  }
  return ids;
}

function figure(
  fact: Fact,
  ids: ReadonlyMap<Fact, string>,
  { reference, unit }: SeriesForm,
): readonly ComputedFigure[] {
  const { slot, way, value, low, high } = fact;
  if (way.kind === 'printed') return [];
  const { place, indicator, breakdown, measure } = slot.series;
  const key = { place, indicator, breakdown, period: slot.period, measure, reference };
  const inputs = way.inputs.map((input) =>
    input.way.kind === 'printed' ? input.way.observation.id : (ids.get(input) ?? ''),
  );
  const { method } = way;
  return [{ id: ids.get(fact) ?? '', ...key, method, inputs, value, unit, low, high }];
}
