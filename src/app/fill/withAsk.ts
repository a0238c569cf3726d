import { answeredOptions } from './answeredOptions.ts';
import { refused, textOf, type SideHeader } from './sideHeader.ts';
import type { Answers, AskOption, TableAsk } from './tableAsk.ts';

interface Question extends Pick<TableAsk, 'id' | 'kind'> {
  readonly options: readonly AskOption[];
  /** The header's own text where it is left out. */
  readonly text?: string;
}

/**
 * A header with a question about it, refused until that is answered.
 *
 * @param settle what becomes of the header by the id of the option that was chosen
 */
export function withAsk(
  header: SideHeader,
  { text = String(textOf(header.spot)), ...question }: Question,
  answers: Answers,
  settle: (header: SideHeader, answer: string) => SideHeader,
): SideHeader {
  const ask: TableAsk = {
    ...question,
    ...answeredOptions(question.id, question.options, answers),
    text,
    ...(header.spot === undefined ? {} : { at: header.spot }),
  };
  const next = { ...header, asks: [...header.asks, ask] };
  return ask.answer === undefined ? refused(next, { kind: 'asked' }) : settle(next, ask.answer);
}
