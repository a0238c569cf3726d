import type { EditionEntry } from '../../dataset/editionList.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import type { LongWork } from '../longWork/longWork.ts';
import type { EditionsPort } from '../ports/editionsPort.ts';
import { done, type Outcome } from '../ports/outcome.ts';
import { isSameAnswer } from './keptAnswer.ts';
import { answersUnder } from './rekeepAnswers.ts';

/** A newer edition than the one that a workbook answers from. */
export interface NewerEdition {
  readonly id: string;
  /** Answers that the workbook keeps, and how many of them would change; undefined where none are kept. */
  readonly answers: { readonly kept: number; readonly changing: number } | undefined;
}

/**
 * Whether there is a newer edition than the workbook's, and how many of the answers in use it would change; undefined where
 * there is none, or nobody has pinned the workbook. Nothing of the sheet is read, and nothing moves.
 */
export async function newerEdition(
  port: EditionsPort,
  context: FunctionContext,
  work: LongWork,
): Promise<Outcome<NewerEdition | undefined>> {
  const reading = port.state.read();
  if (reading?.kind !== 'sound') return done(undefined);
  const { state } = reading;
  const listed = await port.list();
  const id = newestOf(listed.ok ? listed.value : [], port.page);
  if (id <= state.edition) return done(undefined);
  const loaded = await port.kept.load();
  const kept = port.kept.all();
  if (!loaded.ok || kept.size === 0) return done({ id, answers: undefined });
  const answers = await answersUnder(
    port,
    { ...state, edition: id },
    context,
    [...kept.keys()],
    work,
  );
  if (!answers.ok) return answers;
  if (answers.value.size === 0) return done({ id, answers: undefined });
  const changing = [...answers.value].filter(([key, answer]) => {
    const before = kept.get(key);
    return before !== undefined && !isSameAnswer(before, answer);
  });
  return done({ id, answers: { kept: kept.size, changing: changing.length } });
}

/** Ids begin with their date; of one day the one that comes with the add-in is the newer. */
function newestOf(listed: readonly Pick<EditionEntry, 'id'>[], page: string): string {
  const newest = listed[0]?.id ?? page;
  return newest.slice(0, 10) > page.slice(0, 10) ? newest : page;
}
