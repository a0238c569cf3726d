import type { Language } from '../domain/language.ts';

/** What parts texts that stand one after the other, such as citations of a line. */
export const textSeparators: Readonly<Record<Language, string>> = {
  'zh-CN': '；',
  'en-US': '; ',
};

/**
 * Texts one after the other, as the language parts them.
 *
 * @example
 * joinTexts(['甲', '乙'], 'zh-CN'); // => '甲；乙'
 */
export function joinTexts(texts: readonly string[], language: Language): string {
  return texts.join(textSeparators[language]);
}
