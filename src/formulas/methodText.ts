import type { Figure, Method } from '../domain/figure.ts';
import type { Localized } from '../domain/language.ts';

/** What each identity is called. */
export const methodNames: Readonly<Record<Method, Localized>> = {
  growth: { 'zh-CN': '两期之比', 'en-US': 'growth' },
  'growth-increase': { 'zh-CN': '由增量算增速', 'en-US': 'growth from the increase' },
  'growth-gap': { 'zh-CN': '由增速差推算', 'en-US': 'growth by its distance' },
  increase: { 'zh-CN': '两期之差', 'en-US': 'increase' },
  balance: { 'zh-CN': '合计', 'en-US': 'balance' },
  periods: { 'zh-CN': '各期相加减', 'en-US': 'periods' },
  'trade-balance': { 'zh-CN': '出口减进口', 'en-US': 'exports less imports' },
  'parts-part': { 'zh-CN': '总体乘占比', 'en-US': 'part' },
  'parts-share': { 'zh-CN': '部分除以总体', 'en-US': 'share' },
  'parts-whole': { 'zh-CN': '部分除以占比', 'en-US': 'whole' },
  contribution: { 'zh-CN': '增量除以上年总体', 'en-US': 'increase by the whole before' },
  'contribution-share': { 'zh-CN': '贡献率乘增速', 'en-US': 'share of the increase times growth' },
  gap: { 'zh-CN': '差距', 'en-US': 'gap' },
  'implied-base-growth': { 'zh-CN': '由增速回推', 'en-US': 'implied base' },
  'implied-base-increase': { 'zh-CN': '由增量回推', 'en-US': 'implied base' },
  cagr: { 'zh-CN': '年均复合', 'en-US': 'compound' },
  'mean-growth': { 'zh-CN': '各年增速的几何平均', 'en-US': 'mean of growth' },
  index: { 'zh-CN': '增速连乘', 'en-US': 'chained growth' },
  'index-before': { 'zh-CN': '增速连乘回推', 'en-US': 'chained growth led back' },
  'rank-count': { 'zh-CN': '计数', 'en-US': 'count' },
  'rank-certain': { 'zh-CN': '必然位次', 'en-US': 'certain rank' },
};

/** Signs of an identity between its inputs; those that sum or subtract are told apart by the result. */
const signs: Readonly<Record<Method, 'sum' | 'product' | 'quotient' | 'special'>> = {
  growth: 'special',
  'growth-increase': 'special',
  'growth-gap': 'sum',
  increase: 'sum',
  balance: 'sum',
  'trade-balance': 'sum',
  periods: 'sum',
  'parts-part': 'product',
  'parts-share': 'quotient',
  'parts-whole': 'quotient',
  contribution: 'special',
  'contribution-share': 'product',
  gap: 'sum',
  'implied-base-growth': 'special',
  'implied-base-increase': 'sum',
  cagr: 'special',
  'mean-growth': 'special',
  index: 'special',
  'index-before': 'special',
  'rank-count': 'special',
  'rank-certain': 'special',
};

/**
 * The arithmetic of a computed figure over the steps of its inputs, as one would write it by hand.
 *
 * @example
 * methodText('gap', 304.3, inputs, ['1.1', '1.2'], 0); // => '[1.1] − [1.2]'
 * methodText('growth', 0.168, inputs, ['1.1', '1.2'], 0); // => '[1.1] ÷ [1.2] − 1'
 *
 * @param years how many years lie between the inputs, for compound growth
 */
export function methodText(
  method: Method,
  value: number,
  inputs: readonly Figure[],
  steps: readonly string[],
  years: number,
): string {
  const names = steps.map((step) => `[${step}]`);
  const [first = '', second = '', ...others] = names;
  switch (signs[method]) {
    case 'sum':
      return names.join(isSum(value, inputs) ? ' + ' : ' − ');
    case 'product':
      return names.join(' × ');
    case 'quotient':
      return names.join(' ÷ ');
    case 'special':
      return special(method, first, [second, ...others], years);
  }
}

function special(method: Method, first: string, others: readonly string[], years: number): string {
  const [second = ''] = others;
  if (method === 'cagr') return `(${first} ÷ ${second}) ^ (1 ÷ ${years}) − 1`;
  if (['mean-growth', 'index', 'index-before'].includes(method))
    return chainText(method, [first, ...others.filter(Boolean)]);
  if (method === 'growth-increase') return `${first} ÷ (${second} − ${first})`;
  if (method === 'contribution') return `(${first} − ${second}) ÷ ${others[1] ?? ''}`;
  if (method === 'implied-base-growth') return `${first} ÷ (1 + ${second})`;
  if (method === 'rank-certain') return certainRankText(first, others);
  if (method === 'rank-count') return `1 + COUNT(${others.join(', ')} > ${first})`;
  return `${first} ÷ ${second} − 1`;
}

/** What a rank follows from: more than half of the whole, or figures and ranks of others. */
function certainRankText(first: string, others: readonly string[]): string {
  const rest = others.filter((name) => name !== '');
  return rest.length === 0 ? `${first} > 1 ÷ 2` : `${first}; ${rest.join(', ')}`;
}

/** Growth of several years one after the other. */
function chainText(method: Method, steps: readonly string[]): string {
  const factors = steps.map((step) => `(1 + ${step})`).join(' × ');
  if (method === 'mean-growth') return `(${factors}) ^ (1 ÷ ${steps.length}) − 1`;
  return method === 'index' ? `100 × ${factors}` : `100 ÷ (${factors})`;
}

/** Whether a result is nearer to the sum of its inputs than to the first less the others. */
function isSum(value: number, inputs: readonly Figure[]): boolean {
  const [first = 0, ...others] = inputs.map((input) => input.value);
  const rest = others.reduce((total, other) => total + other, 0);
  return Math.abs(first + rest - value) <= Math.abs(first - rest - value);
}
