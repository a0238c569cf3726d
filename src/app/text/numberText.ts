import type { Language } from '../../domain/language.ts';

const formats = new Map<string, Intl.NumberFormat>();

/**
 * A number with up to so many decimals, none unless told, grouped after the habit of the language.
 *
 * @example
 * numberText(12345, 'en-US'); // => '12,345'
 * numberText(0.30000000000000004, 'zh-CN', 6); // => '0.3'
 */
export function numberText(value: number, language: Language, decimals = 0): string {
  const key = `${language}|${decimals}`;
  const known = formats.get(key);
  const format =
    known ?? new Intl.NumberFormat(language, { maximumFractionDigits: Math.max(0, decimals) });
  if (known === undefined) formats.set(key, format);
  return format.format(value);
}
