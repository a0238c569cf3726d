import type { Language } from '../domain/language.ts';

/**
 * From one number to another, each as it is written; a dash before a minus sign would not be read.
 *
 * @example
 * spanText('1979.6', '1981.1', 'zh-CN'); // => '1979.6–1981.1'
 * spanText('-17.42', '-17.4', 'en-US'); // => '-17.42 to -17.4'
 */
export function spanText(from: string, to: string, language: Language): string {
  if (!to.startsWith('-')) return `${from}–${to}`;
  return language === 'zh-CN' ? `${from}至${to}` : `${from} to ${to}`;
}
