import { remember } from './remember.ts';
import { roundNoise } from './roundNoise.ts';

/**
 * A unit of measurement: `base` is what is counted (元, 美元, 个, 辆 …; `1` for pure numbers), `factor` how many of it
 * one unit is.
 */
export interface Unit {
  readonly base: string;
  readonly factor: number;
  /** The value that means nothing of the base, where it is not 0: an index of which the year before is 100. */
  readonly offset?: number;
}

const scales: readonly (readonly [string, number])[] = [
  ['万亿', 1e12],
  ['千亿', 1e11],
  ['百亿', 1e10],
  ['十亿', 1e9],
  ['亿', 1e8],
  ['千万', 1e7],
  ['百万', 1e6],
  ['十万', 1e5],
  ['万', 1e4],
  ['千', 1e3],
];

/** Units that are not a scale before a base, and bases with another name. */
const known: ReadonlyMap<string, Unit> = new Map(
  Object.entries<Unit>({
    '%': { base: '1', factor: 0.01 },
    '％': { base: '1', factor: 0.01 },
    个百分点: { base: '1', factor: 0.01 },
    百分点: { base: '1', factor: 0.01 },
    '‰': { base: '1', factor: 0.001 },
    倍: { base: '1', factor: 1 },
    '上年=100': { base: '1', factor: 0.01, offset: 100 },
    '1': { base: '1', factor: 1 },
    人民币: { base: '元', factor: 1 },
    元人民币: { base: '元', factor: 1 },
    '¥': { base: '元', factor: 1 },
    cny: { base: '元', factor: 1 },
    rmb: { base: '元', factor: 1 },
    yuan: { base: '元', factor: 1 },
    usd: { base: '美元', factor: 1 },
    us$: { base: '美元', factor: 1 },
    dollars: { base: '美元', factor: 1 },
    'us dollars': { base: '美元', factor: 1 },
    千米: { base: '米', factor: 1000 },
    公里: { base: '米', factor: 1000 },
    千克: { base: '公斤', factor: 1 },
    kilograms: { base: '公斤', factor: 1 },
    斤: { base: '公斤', factor: 0.5 },
    千瓦: { base: '瓦', factor: 1000 },
    吨: { base: '公斤', factor: 1000 },
    tons: { base: '公斤', factor: 1000 },
    tonnes: { base: '公斤', factor: 1000 },
    kt: { base: '公斤', factor: 1e6 },
    亩: { base: '平方米', factor: 1e4 / 15 },
    平方公里: { base: '平方米', factor: 1e6 },
    公顷: { base: '平方米', factor: 1e4 },
    twh: { base: 'Wh', factor: 1e12 },
    gwh: { base: 'Wh', factor: 1e9 },
    mwh: { base: 'Wh', factor: 1e6 },
    kwh: { base: 'Wh', factor: 1e3 },
    千瓦时: { base: 'Wh', factor: 1e3 },
    // Counters that documents use for one and the same thing: firms, phones, parcels, trains, travellers, containers.
    家: { base: '个', factor: 1 },
    部: { base: '台', factor: 1 },
    包: { base: '单', factor: 1 },
    列: { base: '班', factor: 1 },
    人次: { base: '人', factor: 1 },
    teu: { base: '标箱', factor: 1 },
    people: { base: '人', factor: 1 },
    persons: { base: '人', factor: 1 },
    trips: { base: '人', factor: 1 },
    'person-times': { base: '人', factor: 1 },
    vehicles: { base: '辆', factor: 1 },
    units: { base: '台', factor: 1 },
    head: { base: '头', factor: 1 },
    orders: { base: '单', factor: 1 },
    items: { base: '件', factor: 1 },
    mu: { base: '平方米', factor: 1e4 / 15 },
    'square metres': { base: '平方米', factor: 1 },
    'tonne-km': { base: '吨公里', factor: 1 },
    'yuan per person': { base: '元/人', factor: 1 },
  }),
);

const scaleWords =
  "100 ?million|hundred million|100 ?mn|100 ?m|10[ ,]?000|ten thousand|trillion|billion|million|thousand|trn|tn|bln|bn|mln|mio\\.?|mn|'000";
const englishScale = new RegExp(String.raw`^(?<scale>${scaleWords})\s+(?<base>.+)$`, 'iu');
/** A currency may stand before its scale, which is then a single letter at times: CNY bn, RMB m. */
const scaledCurrency = new RegExp(
  String.raw`^(?<base>cny|rmb|¥|yuan|usd|us\$|us dollars)\s*(?<scale>${scaleWords}|m|k)$`,
  'iu',
);
const englishScales: ReadonlyMap<string, number> = new Map(
  Object.entries<number>({
    '100million': 1e8,
    '100mn': 1e8,
    '100m': 1e8,
    hundredmillion: 1e8,
    '10000': 1e4,
    '10,000': 1e4,
    tenthousand: 1e4,
    trillion: 1e12,
    tn: 1e12,
    trn: 1e12,
    billion: 1e9,
    bn: 1e9,
    bln: 1e9,
    million: 1e6,
    mn: 1e6,
    mln: 1e6,
    mio: 1e6,
    'mio.': 1e6,
    m: 1e6,
    thousand: 1e3,
    "'000": 1e3,
    k: 1e3,
  }),
);

/** No unit is longer; a longer text counts nothing but itself. */
const longest = 32;

/**
 * Reads a unit in the spellings of documents and users: at most one scale before what it counts, at most 32 characters; a
 * base that is not known here is counted as itself.
 *
 * @example
 * parseUnit('亿元'); // => { base: '元', factor: 1e8 }
 * parseUnit('billion yuan'); // => { base: '元', factor: 1e9 }, the same as 'CNY bn' and '十亿元'
 * parseUnit("RMB '000"); // => { base: '元', factor: 1e3 }; '10 000 persons' and 'CNY 100 mn' in the same way
 * parseUnit('个百分点'); // => { base: '1', factor: 0.01 }
 * parseUnit('万千瓦'); // => { base: '瓦', factor: 1e7 }, a kilowatt being a unit of its own
 * parseUnit('上年=100'); // => { base: '1', factor: 0.01, offset: 100 }
 * parseUnit('million million yuan'); // => { base: 'million yuan', factor: 1e6 }, which no figure is counted in
 */
export const parseUnit = remember(readUnit);

function readUnit(text: string): Unit {
  const trimmed = text.normalize('NFKC').trim();
  if (trimmed.length > longest) return { base: trimmed, factor: 1 };
  const whole = known.get(trimmed.toLowerCase());
  if (whole !== undefined) return whole;
  const [factor, rest] = splitScale(trimmed);
  const { base, factor: inner } = known.get(rest.toLowerCase()) ?? { base: rest, factor: 1 };
  return { base, factor: inner * factor };
}

/** The scale that a unit begins with, 1 where it has none, and what is counted. */
function splitScale(text: string): readonly [factor: number, rest: string] {
  const english = (englishScale.exec(text) ?? scaledCurrency.exec(text))?.groups;
  if (english !== undefined) {
    const { scale = '', base = '' } = english;
    return [englishScales.get(scale.toLowerCase().replaceAll(' ', '')) ?? 1, base];
  }
  const [prefix, factor] =
    scales.find(([word]) => text.startsWith(word) && text.length > word.length) ?? none;
  return [factor, text.slice(prefix.length)];
}

const none = ['', 1] as const;

/**
 * How much of its base a value in a unit is.
 *
 * @example
 * amountIn(7683, '万元'); // => 76830000
 * amountIn(104.1, '上年=100'); // => 0.041, give or take binary noise
 */
export function amountIn(value: number, unit: string): number {
  const { factor, offset } = parseUnit(unit);
  return offset === undefined ? value * factor : withoutNoise(value - offset) * factor;
}

/** What a difference of two numbers of like size leaves behind their digits. */
const withoutNoise = (difference: number): number => Math.round(difference * 1e9) / 1e9;

/**
 * A value in another unit of the same base, or undefined when the two count different things; a currency is never
 * converted into another.
 *
 * @example
 * convertUnit(7683, '万元', '亿元'); // => 0.7683
 * convertUnit(104.1, '上年=100', '%'); // => 4.1
 * convertUnit(6.7, '亿美元', '亿元'); // => undefined
 */
export function convertUnit(value: number, from: string, to: string): number | undefined {
  if (from === to) return value;
  return parseUnit(from).base === parseUnit(to).base ? inUnit(value, from, to) : undefined;
}

/** A value of one unit in another one that is known to count the same. */
export function inUnit(value: number, from: string, to: string): number {
  const { factor, offset = 0 } = parseUnit(to);
  return roundNoise(amountIn(value, from) / factor + offset);
}
