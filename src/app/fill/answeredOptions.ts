import { ownValue } from '../../domain/ownValue.ts';
import type { Answers, AskOption, TableAsk } from './tableAsk.ts';

/** The options of a question, with the one that was chosen; none where the answer is no option of it. */
export function answeredOptions(
  id: string,
  options: readonly AskOption[],
  answers: Answers,
): Pick<TableAsk, 'options' | 'answer'> {
  const given = ownValue(answers, id);
  const answer = options.find((option) => option.id === given)?.id;
  return { options, ...(answer === undefined ? {} : { answer }) };
}
