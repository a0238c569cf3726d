import type { Language } from '../domain/language.ts';

/**
 * What stands in brackets behind a text, with the space that English puts before; empty where there is nothing.
 *
 * @example
 * inBrackets(['亿元', ''], 'zh-CN'); // => '（亿元）'
 * inBrackets(['CNY bn', 'estimate'], 'en-US'); // => ' (CNY bn, estimate)'
 */
export function inBrackets(parts: readonly string[], language: Language): string {
  const present = parts.filter((part) => part !== '');
  if (present.length === 0) return '';
  return language === 'zh-CN' ? `（${present.join('，')}）` : ` (${present.join(', ')})`;
}
