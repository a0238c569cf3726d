import { boundaryChangeAt } from '../domain/boundaryChangeAt.ts';
import type { Indicator } from '../domain/indicator.ts';
import { parseUnit } from '../domain/unit.ts';
import type { DeriveInput } from './deriveInput.ts';
import { remembered } from './remembered.ts';

/** What identities know of the names in figures. */
export interface DeriveContext {
  readonly indicator: (id: string) => Indicator | undefined;
  /** The indicators that one is a part of by `sumOf`. */
  readonly sumsWith: (id: string) => readonly Indicator[];
  /** Every place that a place lies in, the nearest first. */
  readonly ancestors: (place: string) => readonly string[];
  /** Whether a place has another territory in a period than in that of the year before. */
  readonly crossesBoundary: (place: string, period: string) => boolean;
  readonly dimension: (member: string) => string | undefined;
  /** The member that a breakdown member lies inside, or undefined. */
  readonly parent: (member: string) => string | undefined;
  /** The unit in which levels of an indicator are computed; `base` is empty for what the indicator counts. */
  readonly unit: (indicator: string, base: string) => string;
}

type Named = Pick<DeriveInput, 'places' | 'indicators' | 'breakdowns' | 'observations'>;

export function deriveContext(input: Named): DeriveContext {
  const indicators = new Map(input.indicators.map((item) => [item.id, item]));
  const members = new Map(input.breakdowns.map((item) => [item.id, item]));
  const changing = new Map(
    input.places.flatMap((place) => (place.boundaries === undefined ? [] : [[place.id, place]])),
  );
  const sums = sumsByPart(input.indicators);
  const units = foreignUnits(input, indicators);
  return {
    indicator: (id) => indicators.get(id),
    sumsWith: (id) => sums.get(id) ?? [],
    ancestors: remembered(ancestorsIn(input)),
    crossesBoundary: (place, period) => boundaryChangeAt(changing.get(place), period) !== undefined,
    dimension: (member) => members.get(member)?.dimension,
    parent: (member) => members.get(member)?.parent || undefined,
    unit: (id, base) =>
      base === '' ? (indicators.get(id)?.unit ?? '') : (units.get(base) ?? base),
  };
}

function sumsByPart(indicators: readonly Indicator[]): ReadonlyMap<string, readonly Indicator[]> {
  const sums = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    for (const part of indicator.sumOf) sums.set(part, [...(sums.get(part) ?? []), indicator]);
  }
  return sums;
}

/** The largest printed unit of each base that is not its indicator's own; the order of figures does not matter. */
function foreignUnits(
  { observations }: Named,
  indicators: ReadonlyMap<string, Indicator>,
): ReadonlyMap<string, string> {
  const units = new Map<string, string>();
  for (const { indicator, unit } of observations) {
    const { base, factor } = parseUnit(unit);
    if (base === parseUnit(indicators.get(indicator)?.unit ?? '').base) continue;
    const known = units.get(base);
    const larger = known === undefined ? 1 : factor - parseUnit(known).factor;
    if (larger > 0 || (larger === 0 && unit < (known ?? ''))) units.set(base, unit);
  }
  return units;
}

function ancestorsIn({ places }: Named): (place: string) => readonly string[] {
  const parents = new Map(places.map(({ id, parent }) => [id, parent]));
  return (place) => {
    const found: string[] = [];
    let parent = parents.get(place) ?? '';
    while (parent !== '' && parent !== place && !found.includes(parent)) {
      found.push(parent);
      parent = parents.get(parent) ?? '';
    }
    return found;
  };
}
