import type { Localized } from './language.ts';
import { normalizeName } from './name.ts';

/** What is said of an indicator: its level, or its growth, share, rank and so on. */
export const measures = [
  'level',
  'yoy',
  'yoy-usd',
  'yoy-real',
  'pop',
  'share',
  'rank',
  'yoy-rank',
  'increase',
  'increase-share',
  'pull',
  'gap',
  'yoy-gap',
  'completion',
  'target',
  'target-yoy',
  'target-rank',
  'capacity',
] as const;

export type Measure = (typeof measures)[number];

/** Measures that are ranks: their `reference` is the universe that is ranked. */
export const rankMeasures: readonly Measure[] = ['rank', 'yoy-rank', 'target-rank'];

/** Measures whose value is a pure number, returned as a fraction. */
export const ratioMeasures: readonly Measure[] = [
  'yoy',
  'yoy-usd',
  'yoy-real',
  'pop',
  'share',
  'increase-share',
  'pull',
  'yoy-gap',
  'completion',
  'target-yoy',
];

/** Growth rates and differences of them, which may be near zero or below it. */
export const growthMeasures: readonly Measure[] = [
  'yoy',
  'yoy-usd',
  'yoy-real',
  'pop',
  'pull',
  'yoy-gap',
  'target-yoy',
];

export const measureNames: Readonly<Record<Measure, Localized>> = {
  level: { 'zh-CN': '总量', 'en-US': 'level' },
  yoy: { 'zh-CN': '同比', 'en-US': 'growth on the year' },
  'yoy-usd': { 'zh-CN': '美元计同比', 'en-US': 'growth on the year in dollars' },
  'yoy-real': { 'zh-CN': '实际增速', 'en-US': 'real growth on the year' },
  pop: { 'zh-CN': '环比', 'en-US': 'growth on the period before' },
  share: { 'zh-CN': '占比', 'en-US': 'share' },
  rank: { 'zh-CN': '位次', 'en-US': 'rank' },
  'yoy-rank': { 'zh-CN': '增速位次', 'en-US': 'rank of growth' },
  increase: { 'zh-CN': '增量', 'en-US': 'increase on the year' },
  'increase-share': { 'zh-CN': '贡献率', 'en-US': 'share of the increase' },
  pull: { 'zh-CN': '拉动', 'en-US': 'contribution in points' },
  gap: { 'zh-CN': '差距', 'en-US': 'gap' },
  'yoy-gap': { 'zh-CN': '增速差', 'en-US': 'gap in growth' },
  completion: { 'zh-CN': '完成率', 'en-US': 'completion of plan' },
  target: { 'zh-CN': '目标', 'en-US': 'target' },
  'target-yoy': { 'zh-CN': '增速目标', 'en-US': 'target of growth' },
  'target-rank': { 'zh-CN': '位次目标', 'en-US': 'target of rank' },
  capacity: { 'zh-CN': '产能', 'en-US': 'capacity' },
};

const aliases: Readonly<Record<Measure, readonly string[]>> = {
  level: ['总额', '总值', '总量', '数值', 'value', 'amount', 'total'],
  yoy: [
    '同比',
    '增速',
    '同比增速',
    '同比增长',
    '同比增长率',
    '同比增幅',
    '同比增减',
    '增长率',
    '比上年增长',
    '较上年增长',
    'growth',
    'yoygrowth',
  ],
  'yoy-usd': [
    '美元同比',
    '美元计增速',
    '美元计增长',
    '以美元计同比',
    'usdgrowth',
    'growthindollars',
  ],
  'yoy-real': ['实际增长', '实际同比', '实际增长率', 'realgrowth'],
  pop: ['环比', '环比增速', 'qoq', 'mom'],
  share: ['占比', '比重', '份额', '占'],
  rank: ['位次', '排名', '名次'],
  'yoy-rank': ['增速位次', '增速排名', 'growthrank'],
  increase: ['净增', '增量', '增加额'],
  'increase-share': ['贡献率', '增量占比', 'contributionshare'],
  pull: ['拉动', '拉动点数', 'contribution'],
  gap: ['领先', 'lead', 'difference'],
  'yoy-gap': ['增速差', '增速差距'],
  completion: ['完成率', '完成进度'],
  target: ['目标'],
  'target-yoy': ['增速目标', 'targetgrowth'],
  'target-rank': ['位次目标'],
  capacity: ['产能', '能力'],
};

/** All that a measure is called, its names in both languages included. */
export function measureSpellings(measure: Measure): readonly string[] {
  return [measure, ...aliases[measure], ...Object.values(measureNames[measure])];
}

const byName = new Map<string, Measure>(
  measures.flatMap((measure) =>
    measureSpellings(measure).map((name): [string, Measure] => [normalizeName(name), measure]),
  ),
);

/**
 * The measure that a text names, in either language.
 *
 * @example
 * measureOf('增速'); // => 'yoy'
 * measureOf('YoY rank'); // => 'yoy-rank'
 * measureOf('率'); // => undefined
 */
export function measureOf(text: string): Measure | undefined {
  return byName.get(normalizeName(text));
}

/** What both a lead over another place (差距) and a trade balance (贸易差额) are called. */
export const balanceWord = '差额';

/** Whether a text is the word that names neither of two things that are called so, and is asked. */
export function isBalanceWord(text: string): boolean {
  return normalizeName(text) === balanceWord;
}
