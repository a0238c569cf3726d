import { array, integer, nat, record, toStringMethod, type Arbitrary } from 'fast-check';
import { canonicalPeriod } from '../../src/domain/canonicalPeriod.ts';
import type { Measure } from '../../src/domain/measure.ts';
import type { FigureKey, Observation } from '../../src/domain/observation.ts';
import { periodCode, shiftYears } from '../../src/domain/period.ts';

/** A made-up state of affairs in which all identities hold without rounding, and what was printed of it. */
export interface PrintedWorld {
  /** The unrounded value of a figure, ratios as fractions. */
  readonly truth: (key: FigureKey) => number;
  readonly printed: readonly Observation[];
}

const periods = ['2024', '2024H1', '2025', '2025H1', '2025H2', '2025M09C', '2025Q3', '2025Q4'];
const places = ['410100', 'ZN-airport', '419001'];
const zoneShare = { place: 'ZN-airport', reference: '410100/trade', measure: 'share' } as const;
const cityGap = { place: '419001', reference: '410100/trade', measure: 'gap' } as const;

/** Everything that may be printed of a world. */
const keys: readonly FigureKey[] = periods.flatMap((period) => keysOf(period));

function keysOf(period: string): readonly FigureKey[] {
  const trade = { indicator: 'trade', breakdown: '', period };
  const levels = places.flatMap((place) =>
    ['trade', 'exports', 'imports'].flatMap((indicator) =>
      ['', 'general'].map((breakdown): FigureKey => {
        return { place, indicator, breakdown, period, measure: 'level', reference: '' };
      }),
    ),
  );
  const shares = places.map((place): FigureKey => {
    return { ...trade, place, breakdown: 'general', measure: 'share', reference: '' };
  });
  const changes = places.flatMap((place): readonly FigureKey[] => [
    { ...trade, place, measure: 'yoy', reference: '' },
    { ...trade, place, measure: 'increase', reference: '' },
  ]);
  return [...levels, ...shares, ...changes, { ...trade, ...zoneShare }, { ...trade, ...cityGap }];
}

/** How many decimals are printed of a figure; one that is none of these is not printed. */
const decimalsOf: readonly (number | undefined)[] = [0, 1, 2];

/** Worlds of three places over two years, of which about three in eight figures are printed, to two decimals at most. */
export const printedWorlds: Arbitrary<PrintedWorld> = record({
  seed: integer({ min: 1, max: 1e6 }),
  prints: array(nat({ max: 7 }), { minLength: keys.length, maxLength: keys.length }),
}).map(({ seed, prints }) => {
  const truth = (key: FigureKey): number => truthOf(key, seed);
  const printed = keys.flatMap((key, index) => {
    const decimals = decimalsOf[prints[index] ?? 0];
    return decimals === undefined ? [] : [observation(key, truth(key), decimals, `p${index}`)];
  });
  const text = (): string => printed.map(lineOf).join('\n');
  return { truth, printed, [toStringMethod]: text };
});

function lineOf(printed: Observation): string {
  const { id, place, indicator, breakdown, period, measure, reference, value, unit } = printed;
  return [id, place, indicator, breakdown, period, measure, reference, value, unit].join(' ');
}

function observation(key: FigureKey, value: number, decimals: number, id: string): Observation {
  const ratio = key.measure === 'yoy' || key.measure === 'share';
  return {
    ...key,
    id,
    source: 'document',
    line: null,
    locator: '',
    dating: 'stated',
    value: Number((ratio ? value * 100 : value).toFixed(decimals)),
    unit: ratio ? '%' : '亿元',
    printed: '',
    halfWidth: 0.5 * 10 ** -decimals,
    qualifiers: ['exact'],
    vintage: '',
    terms: '',
    note: '',
  };
}

function truthOf(key: FigureKey, seed: number): number {
  const level = levelOf(key, seed);
  const increase = level - levelOf(before(key), seed);
  const ofWhole = levelOf(whole(key), seed);
  const truths: Partial<Readonly<Record<Measure, number>>> = {
    yoy: increase / levelOf(before(key), seed),
    increase,
    'increase-share': increase / (ofWhole - levelOf(before(whole(key)), seed)),
    share: level / ofWhole,
    gap: level - ofWhole,
    pull: increase / levelOf(before(whole(key)), seed),
  };
  return truths[key.measure] ?? level;
}

function before(key: FigureKey): FigureKey {
  const period = canonicalPeriod(key.period);
  if (period === undefined) throw new Error(key.period);
  return { ...key, period: periodCode(shiftYears(period, -1)) };
}

function whole(key: FigureKey): FigureKey {
  const [place = '', , breakdown = ''] = key.reference.split('/');
  return { ...key, place: place === '' ? key.place : place, breakdown };
}

function levelOf({ place, indicator, breakdown, period }: FigureKey, seed: number): number {
  const span = canonicalPeriod(period);
  if (span === undefined) throw new Error(period);
  const flows = indicator === 'trade' ? ['exports', 'imports'] : [indicator];
  let sum = 0;
  for (const flow of flows) {
    const part = breakdown === '' ? 1 : noise(`${seed}${place}${flow}`);
    for (let month = span.from; month <= span.to; month += 1) {
      sum += part * (5 + 90 * noise(`${place}${flow}${span.year}M${month}x${seed}`));
    }
  }
  return sum;
}

/** A number between 0 and 1 that depends on the text alone. */
function noise(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (((hash ^ (hash >>> 12)) >>> 0) + 0.5) / 2 ** 32;
}
