import type { Status } from '../../domain/figure.ts';
import type { Language, Localized } from '../../domain/language.ts';

const none: Localized = { 'zh-CN': '', 'en-US': '' };

const marks: Readonly<Record<Status, Localized>> = {
  published: none,
  revised: none,
  about: { 'zh-CN': '约', 'en-US': 'approx.' },
  computed: { 'zh-CN': '测算', 'en-US': 'computed' },
  'mixed-base': { 'zh-CN': '混合基数', 'en-US': 'mixed base' },
  'implied-base': { 'zh-CN': '隐含基数', 'en-US': 'implied base' },
  conflict: none,
  own: none,
  missing: none,
};

/** What a label and a number format add to a figure that is not exactly as published; empty for most. */
export function statusMark(status: Status, language: Language): string {
  return marks[status][language];
}

/**
 * A number format without the word that tells a status.
 *
 * @example
 * withoutMark('#,##0.0" 测算"'); // => '#,##0.0'
 */
export function withoutMark(numberFormat: string): string {
  return numberFormat.replace(/" [^"]*"$/u, '');
}
