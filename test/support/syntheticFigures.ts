import type { BreakdownMember } from '../../src/domain/breakdown.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import type { FigureKey, Observation } from '../../src/domain/observation.ts';
import { periodCode } from '../../src/domain/period.ts';
import type { Place, PlaceKind } from '../../src/domain/place.ts';

/** A made-up province whose figures all agree, as large as asked for. */
export interface SyntheticFigures {
  readonly places: readonly Place[];
  readonly indicators: readonly Indicator[];
  readonly breakdowns: readonly BreakdownMember[];
  readonly observations: readonly Observation[];
}

const cities = Array.from({ length: 18 }, (_, index) => `C${index + 1}`);
const zones = cities.flatMap((city) => [`${city}-Z1`, `${city}-Z2`]);
/** Each mode's part of the whole. */
const modes = { '': 1, 'mode-1': 0.6, 'mode-2': 0.3 };
const firstYear = 2000;

/** Months from…to that are printed in each year: single months and months together. */
const spans = [
  ...Array.from({ length: 12 }, (_, month) => [month + 1, month + 1] as const),
  ...Array.from({ length: 11 }, (_, month) => [1, month + 2] as const),
];

/**
 * Figures of a province, 18 cities and 36 zones: exports, imports and their sum by month and by months together, in two
 * modes, with growth rates and shares, printed to one decimal. Three in ten are left out, so that identities have
 * something to find. The same count always gives the same figures.
 */
export function syntheticFigures(count: number): SyntheticFigures {
  const observations: Observation[] = [];
  for (const key of keys()) {
    if (observations.length === count) break;
    if (noise(Object.values(key).join('|')) < 0.3) continue;
    observations.push(printed(key, `S${observations.length}`));
  }
  return { places, indicators, breakdowns, observations };
}

const named = (id: string): Pick<Place, 'id' | 'nameZh' | 'nameEn' | 'aliases'> => ({
  id,
  nameZh: `名${id}`,
  nameEn: `Name ${id}`,
  aliases: [],
});

function placeOf(id: string, kind: PlaceKind, parent: string): Place {
  return { ...named(id), kind, parent };
}

const places: readonly Place[] = [
  placeOf('P', 'province', ''),
  ...cities.map((id) => placeOf(id, 'prefecture', 'P')),
  ...zones.map((id) => placeOf(id, 'zone', id.split('-')[0] ?? '')),
];

function indicatorOf(id: string, sumOf: readonly string[]): Indicator {
  const described = { group: '', definitionZh: '', definitionEn: '' };
  return { ...named(id), unit: '亿元', kind: 'flow', growth: 'nominal', sumOf, ...described };
}

const indicators: readonly Indicator[] = [
  indicatorOf('trade', ['exports', 'imports']),
  indicatorOf('exports', []),
  indicatorOf('imports', []),
];

const breakdowns: readonly BreakdownMember[] = [
  { ...named('mode-1'), dimension: 'mode', parent: '' },
  { ...named('mode-2'), dimension: 'mode', parent: '' },
];

function* keys(): Generator<FigureKey> {
  for (let year = firstYear; ; year += 1) {
    for (const [from, to] of spans) {
      const period = periodCode({ year, from, to, state: false });
      for (const place of places) yield* keysOf(place.id, period);
    }
  }
}

function* keysOf(place: string, period: string): Generator<FigureKey> {
  for (const { id: indicator } of indicators) {
    for (const breakdown of Object.keys(modes)) {
      const key = { place, indicator, breakdown, period, reference: '' };
      yield { ...key, measure: 'level' };
      if (breakdown === '') yield { ...key, measure: 'yoy' };
      else if (indicator === 'trade') yield { ...key, measure: 'share' };
    }
  }
}

function printed(key: FigureKey, id: string): Observation {
  const amount = key.measure === 'level';
  const value = Math.round(truth(key) * (amount ? 10 : 1000)) / 10;
  return {
    ...key,
    id,
    source: `source-${key.period}`,
    line: null,
    locator: '',
    dating: 'stated',
    value,
    unit: amount ? '亿元' : '%',
    printed: '',
    halfWidth: 0.05,
    qualifiers: ['exact'],
    vintage: '',
    terms: '',
    note: '',
  };
}

/** The unrounded value. */
function truth(key: FigureKey): number {
  const year = Number(key.period.slice(0, 4));
  const level = accumulated(key, year);
  if (key.measure === 'yoy') return level / accumulated(key, year - 1) - 1;
  return key.measure === 'share' ? level / accumulated({ ...key, breakdown: '' }, year) : level;
}

function accumulated(key: FigureKey, year: number): number {
  const [from, to] = monthsOf(key.period);
  let sum = 0;
  for (let month = from; month <= to; month += 1) sum += monthly(key, year, month);
  return sum;
}

const known = new Map<string, readonly [number, number]>();
for (const [from, to] of spans) {
  known.set(periodCode({ year: firstYear, from, to, state: false }).slice(4), [from, to]);
}

function monthsOf(period: string): readonly [number, number] {
  return known.get(period.slice(4)) ?? [1, 12];
}

/** One month of one place: cities have more than their zones, the province more than its cities. */
function monthly({ place, indicator, breakdown }: FigureKey, year: number, month: number): number {
  const flows = indicator === 'trade' ? ['exports', 'imports'] : [indicator];
  const share = Object.entries(modes).find(([mode]) => mode === breakdown)?.[1] ?? 1;
  const scale = share * sizeOf(place);
  return flows.reduce(
    (sum, flow) => sum + scale * (0.8 + 0.4 * noise(`${place}${flow}${year}M${month}`)),
    0,
  );
}

function sizeOf(place: string): number {
  if (place === 'P') return 6000;
  return place.includes('-') ? 40 : 250;
}

/** A number from 0 to 1 that looks random but depends on the text alone (FNV-1a). */
function noise(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ (text.codePointAt(index) ?? 0), 0x01000193);
  }
  // One more round, as the last characters otherwise change only the lowest bits.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 12)) >>> 0) / 2 ** 32;
}
