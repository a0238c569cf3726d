import { ownValue } from '../../domain/ownValue.ts';
import type { Answers, AskOption, TableAsk } from './tableAsk.ts';

/** The options and the answer of a question that has one answer, else stays open: to fill the table as it is read. */
export function onlyAnswer(
  id: string,
  label: string,
  answers: Answers,
): Pick<TableAsk, 'options' | 'answer'> {
  const option: AskOption = { id: 'as-read', label };
  const isAnswered = ownValue(answers, id) === option.id;
  return { options: [option], ...(isAnswered ? { answer: option.id } : {}) };
}
