import { withoutInvisible } from './invisible.ts';

const hyphens = /[‐‑−﹣]/gu;
/** Dashes, waves and words between the ends of a span; two hyphens are a dash of a typewriter. */
const spanMarks = /(?:[‒–—―─ー~∼〜⁓～至到]|-{2,})+/gu;
const apostrophes = /[’‘′`´]/gu;
const midnight = /(?<=\d{2})T?0?0:00(?::00(?:\.0+)?)?Z?$/u;
const chineseYear = /^(?:@)?[〇零○一二三四五六七八九]{4}(?=年)/u;
const chineseDigits = '〇一二三四五六七八九';

/**
 * A text in the form in which periods are read: capitals, compatibility forms folded, nothing invisible, hyphens as `-`,
 * every mark of a span (–, —, ～, 至, 到) as `~`, a year in Chinese digits as digits, no dots after English words.
 *
 * @example
 * plainPeriodText('２０２５年１－６月'); // => '2025年1-6月'
 * plainPeriodText('二〇二五年 一至三季度'); // => '2025年一~三季度'
 * plainPeriodText('2025-06-30 00:00:00'); // => '2025-06-30'
 */
export function plainPeriodText(text: string): string {
  return withoutInvisible(text.normalize('NFKC'))
    .toUpperCase()
    .replaceAll(hyphens, '-')
    .replaceAll(spanMarks, '~')
    .replaceAll(apostrophes, "'")
    .replace(midnight, '')
    .replace(chineseYear, digitsOf)
    .replaceAll(/(?<=[A-Z])\./gu, '');
}

const digitsOf = (year: string): string =>
  Array.from(year, (character) => {
    const digit = chineseDigits.indexOf(/[零○]/u.test(character) ? '〇' : character);
    return digit < 0 ? character : String(digit);
  }).join('');
