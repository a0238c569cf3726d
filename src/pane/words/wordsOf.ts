import type { Language } from '../../domain/language.ts';
import { bookWords, type BookWords } from './bookWords.ts';
import { cardWords, type CardWords } from './cardWords.ts';
import { cellWords, type CellWords } from './cellWords.ts';
import { chartWords, type ChartWords } from './chartWords.ts';
import { editionWords, type EditionWords } from './editionWords.ts';
import { fillWords, type FillWords } from './fillWords.ts';
import { findWords, type FindWords } from './findWords.ts';
import { handoffWords, type HandoffWords } from './handoffWords.ts';
import { homeWords, type HomeWords } from './homeWords.ts';
import { insertWords, type InsertWords } from './insertWords.ts';
import { ownWords, type OwnWords } from './ownWords.ts';
import { shellWords, type ShellWords } from './shellWords.ts';
import { statusWords, type StatusWords } from './statusWords.ts';
import { tourWords, type TourWords } from './tourWords.ts';

/** Every text of the pane; the compiler holds the two languages alike. */
export interface Words {
  readonly shell: ShellWords;
  readonly status: StatusWords;
  readonly find: FindWords;
  readonly home: HomeWords;
  readonly card: CardWords;
  readonly chart: ChartWords;
  readonly insert: InsertWords;
  readonly fill: FillWords;
  readonly cell: CellWords;
  readonly book: BookWords;
  readonly handoff: HandoffWords;
  readonly editions: EditionWords;
  readonly own: OwnWords;
  readonly tour: TourWords;
}

export function wordsOf(language: Language): Words {
  return {
    shell: shellWords[language],
    status: statusWords[language],
    find: findWords[language],
    home: homeWords[language],
    card: cardWords[language],
    chart: chartWords[language],
    insert: insertWords[language],
    fill: fillWords[language],
    cell: cellWords[language],
    book: bookWords[language],
    handoff: handoffWords[language],
    editions: editionWords[language],
    own: ownWords[language],
    tour: tourWords[language],
  };
}
