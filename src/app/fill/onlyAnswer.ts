import { answeredOptions } from './answeredOptions.ts';
import type { Answers, TableAsk } from './tableAsk.ts';

/** The options and the answer of a question that has one answer, else stays open: to fill the table as it is read. */
export function onlyAnswer(
  id: string,
  label: string,
  answers: Answers,
): Pick<TableAsk, 'options' | 'answer'> {
  return answeredOptions(id, [{ id: 'as-read', label }], answers);
}
