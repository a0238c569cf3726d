import { onlyAnswer } from './onlyAnswer.ts';
import type { Answers, TableAsk } from './tableAsk.ts';

/** What no header says, with the one answer that the table is to be filled without it. */
export function asIfNotAsk(id: string, text: string, answers: Answers): TableAsk {
  return { id, kind: 'unheard', text, ...onlyAnswer(id, '', answers) };
}
