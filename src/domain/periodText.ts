import { canonicalPeriod } from './canonicalPeriod.ts';
import type { Language } from './language.ts';
import { shortMonth } from './monthNames.ts';
import type { Period } from './period.ts';

/**
 * A canonical period code in words, by the months that it covers; a code that is none stands as it is. `parsePeriod`
 * reads the words back, so that a message's period can be typed into a formula.
 *
 * @example
 * periodText('2025H1', 'zh-CN'); // => '2025年1–6月'
 * periodText('2025H1', 'en-US'); // => 'Jan–Jun 2025'
 * periodText('@2024', 'zh-CN'); // => '2024年末', a state and no flow
 * periodText('@2020M11', 'zh-CN'); // => '2020年11月时点': a census counts on a day of its month, which need not be the last
 */
export function periodText(code: string, language: Language): string {
  const period = canonicalPeriod(code);
  if (period === undefined) return code;
  return language === 'zh-CN' ? chinese(period) : english(period);
}

function chinese({ year, from, to, state }: Period): string {
  const whole = from === 1 && to === 12;
  if (state) return whole ? `${year}年末` : `${year}年${to}月时点`;
  if (whole) return `${year}年`;
  return from === to ? `${year}年${to}月` : `${year}年${from}–${to}月`;
}

function english({ year, from, to, state }: Period): string {
  const whole = from === 1 && to === 12;
  if (state) return whole ? `end of ${year}` : `as of ${shortMonth(to)} ${year}`;
  if (whole) return String(year);
  return from === to
    ? `${shortMonth(to)} ${year}`
    : `${shortMonth(from)}–${shortMonth(to)} ${year}`;
}
