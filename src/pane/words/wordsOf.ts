import type { Language } from '../../domain/language.ts';
import { bookWords } from './bookWords.ts';
import type { BookWords } from './bookWords.ts';
import { cardWords } from './cardWords.ts';
import type { CardWords } from './cardWords.ts';
import { cellWords } from './cellWords.ts';
import type { CellWords } from './cellWords.ts';
import { fillWords } from './fillWords.ts';
import type { FillWords } from './fillWords.ts';
import { findWords } from './findWords.ts';
import type { FindWords } from './findWords.ts';
import { insertWords } from './insertWords.ts';
import type { InsertWords } from './insertWords.ts';
import { shellWords } from './shellWords.ts';
import type { ShellWords } from './shellWords.ts';
import { statusWords } from './statusWords.ts';
import type { StatusWords } from './statusWords.ts';
import { tourWords } from './tourWords.ts';
import type { TourWords } from './tourWords.ts';

/** Every text of the pane; the compiler holds the two languages alike. */
export interface Words {
  readonly shell: ShellWords;
  readonly status: StatusWords;
  readonly find: FindWords;
  readonly card: CardWords;
  readonly insert: InsertWords;
  readonly fill: FillWords;
  readonly cell: CellWords;
  readonly book: BookWords;
  readonly tour: TourWords;
}

export function wordsOf(language: Language): Words {
  return {
    shell: shellWords[language],
    status: statusWords[language],
    find: findWords[language],
    card: cardWords[language],
    insert: insertWords[language],
    fill: fillWords[language],
    cell: cellWords[language],
    book: bookWords[language],
    tour: tourWords[language],
  };
}
