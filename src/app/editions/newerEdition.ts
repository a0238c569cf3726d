import type { EditionEntry } from '../../dataset/editionList.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import type { LongWork } from '../longWork/longWork.ts';
import type { EditionsPort } from '../ports/editionsPort.ts';
import { done, type Outcome } from '../ports/outcome.ts';
import { hasOtherRules } from './hasOtherRules.ts';
import { isSameAnswer } from './keptAnswer.ts';
import { answersUnder } from './rekeepAnswers.ts';
import type { WorkbookState } from './workbookState.ts';

/** A newer edition than the one that a workbook answers from, or other rules of the functions than it was made with. */
export interface NewerEdition {
  readonly id: string;
  /** Whether the functions have other rules than the workbook was made with. */
  readonly hasOtherRules: boolean;
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
  const told = await target(port, state);
  if (told === undefined) return done(undefined);
  const loaded = await port.kept.load();
  const kept = port.kept.all();
  if (!loaded.ok || kept.size === 0) return done({ ...told, answers: undefined });
  const answers = await answersUnder(
    port,
    { ...state, edition: told.id },
    context,
    [...kept.keys()],
    work,
  );
  if (!answers.ok) return answers;
  if (answers.value.size === 0) return done({ ...told, answers: undefined });
  const changing = [...answers.value].filter(([key, answer]) => {
    const before = kept.get(key);
    return before !== undefined && !isSameAnswer(before, answer);
  });
  return done({ ...told, answers: { kept: kept.size, changing: changing.length } });
}

/** What the workbook could move to; undefined where it uses the newest already, and these rules. */
async function target(
  port: Pick<EditionsPort, 'list' | 'page'>,
  state: WorkbookState,
): Promise<Omit<NewerEdition, 'answers'> | undefined> {
  const listed = await port.list();
  const newest = newestOf(listed.ok ? listed.value : [], port.page);
  const isNewer = newest > state.edition;
  const isOther = hasOtherRules(state);
  if (!isNewer && !isOther) return undefined;
  return { id: isNewer ? newest : state.edition, hasOtherRules: isOther };
}

/** Ids begin with their date; of one day the one that comes with the add-in is the newer. */
function newestOf(listed: readonly Pick<EditionEntry, 'id'>[], page: string): string {
  const newest = listed[0]?.id ?? page;
  return newest.slice(0, 10) > page.slice(0, 10) ? newest : page;
}
