import { periodCode, type Period } from '../../domain/period.ts';
import { periodText } from '../../domain/periodText.ts';

const halves: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries<readonly string[]>({
    '1-6': ['h1', '上半年', 'first half'],
    '7-12': ['h2', '下半年', 'second half'],
    '1-3': ['q1', '一季度', '第一季度', '首季'],
    '4-6': ['q2', '二季度', '第二季度'],
    '7-9': ['q3', '三季度', '第三季度'],
    '10-12': ['q4', '四季度', '第四季度'],
    '1-9': ['前三季度'],
    '1-12': ['全年', '年度', 'annual', 'full year'],
  }),
);

/**
 * How the part of a year that a period covers is called, whatever the year.
 *
 * @example
 * periodPartSpellings({ year: 2025, from: 1, to: 6, state: false }); // => 'h1', '上半年', '1-6月', '前6个月' …
 */
export function periodPartSpellings({ from, to, state }: Period): readonly string[] {
  if (state) return [];
  const named = halves.get(`${from}-${to}`) ?? [];
  if (from === to) return [...named, `${to}月`, `${to}月份`];
  return from === 1 && to < 12 ? [...named, `1-${to}月`, `前${to}个月`, `前${to}月`] : named;
}

/** How a period is called with its year, so that it is found while it is being typed. */
export function periodSpellings(period: Period): readonly string[] {
  const code = periodCode(period);
  const bare = code.replace('@', '');
  const texts = [code, bare, periodText(code, 'zh-CN'), periodText(code, 'en-US')];
  const parts = periodPartSpellings(period).flatMap((part) => [
    `${period.year}年${part}`,
    `${part} ${period.year}`,
  ]);
  return [...texts, ...parts];
}
