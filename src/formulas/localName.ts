import type { Language } from '../domain/language.ts';
import type { Named } from '../domain/name.ts';

/** A thing's name in the language of the interface. */
export function localName(named: Named, language: Language): string {
  return language === 'zh-CN' ? named.nameZh : named.nameEn;
}
