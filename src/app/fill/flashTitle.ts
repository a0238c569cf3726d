import { asIfNotAsk } from './asIfNotAsk.ts';
import type { Answers, TableAsk } from './tableAsk.ts';
import type { TableFacts } from './tableFacts.ts';

const flash = /快报|速报|\bflash\b/iu;

/**
 * A title of figures as they were first told (GDP快报) over such as are final or revised by now: other numbers, so that it is asked.
 *
 * @param title the texts around the table, as one
 */
export function flashTitle(
  title: string,
  { isWhole, restated }: TableFacts,
  answers: Answers,
): readonly TableAsk[] {
  const word = flash.exec(title)?.[0];
  return word === undefined || (isWhole && restated.length === 0)
    ? []
    : [asIfNotAsk(`unheard:vintage:${word}`, word, answers)];
}
