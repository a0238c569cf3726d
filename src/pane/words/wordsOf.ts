import type { Language } from '../../domain/language.ts';
import { findWords } from './findWords.ts';
import type { FindWords } from './findWords.ts';
import { shellWords } from './shellWords.ts';
import type { ShellWords } from './shellWords.ts';

/** Every text of the pane; the compiler holds the two languages alike. */
export interface Words {
  readonly shell: ShellWords;
  readonly find: FindWords;
}

export function wordsOf(language: Language): Words {
  return { shell: shellWords[language], find: findWords[language] };
}
