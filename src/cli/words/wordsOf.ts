import type { Language } from '../../domain/language.ts';
import { chinese } from './chinese.ts';
import { english } from './english.ts';
import type { Words } from './words.ts';

const table: Readonly<Record<Language, Words>> = { 'zh-CN': chinese, 'en-US': english };

/** What the command says, in a language. */
export function wordsOf(language: Language): Words {
  return table[language];
}
