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
