import type { Language } from '../domain/language.ts';

/**
 * Names or numbers in a row, as the language lists them.
 *
 * @example
 * listTexts(['郑州', '洛阳'], 'zh-CN'); // => '郑州、洛阳'
 */
export function listTexts(texts: readonly string[], language: Language): string {
  return texts.join(language === 'zh-CN' ? '、' : ', ');
}

/** Clauses in a row, which may hold lists themselves. */
export function listClauses(texts: readonly string[], language: Language): string {
  return texts.join(language === 'zh-CN' ? '；' : '; ');
}

/** Whole sentences behind each other. */
export function joinSentences(texts: readonly string[], language: Language): string {
  return texts.join(language === 'zh-CN' ? '' : ' ');
}
