import { ownValue } from '../../domain/ownValue.ts';
import type { Answers, TableAsk } from './tableAsk.ts';

/** What no header says, with the one answer that the table is to be filled without it. */
export function asIfNotAsk(id: string, text: string, answers: Answers): TableAsk {
  const option = { id: 'as-read', label: '' };
  const isAnswered = ownValue(answers, id) === option.id;
  const answer = isAnswered ? { answer: option.id } : {};
  return { id, kind: 'unheard', text, options: [option], ...answer };
}
