import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import type { LongWork } from '../longWork/longWork.ts';
import { mapInSteps } from '../longWork/mapInSteps.ts';
import type { EditionsPort } from '../ports/editionsPort.ts';
import { done, type Outcome } from '../ports/outcome.ts';
import { answeredCall } from './answeredCall.ts';
import type { KeptAnswers } from './answersPart.ts';
import { datasetOf, editionIds } from './datasetOf.ts';
import { editionsOf } from './editionsOf.ts';
import type { KeptAnswer } from './keptAnswer.ts';
import type { WorkbookState } from './workbookState.ts';

/** Answers anew, under the present state, every call whose answer the workbook keeps, and keeps these answers. */
export async function rekeepAnswers(
  port: EditionsPort,
  context: FunctionContext,
): Promise<Outcome<void>> {
  const reading = port.state.read();
  if (reading?.kind !== 'sound') return done(undefined);
  const answers = await answersUnder(port, reading.state, context, [...port.kept.all().keys()]);
  return answers.ok ? port.kept.replace(answers.value) : answers;
}

/** What calls answer under a state; none where one of its editions is not there. */
export async function answersUnder(
  port: EditionsPort,
  state: Pick<WorkbookState, 'edition' | 'held' | 'language'>,
  context: FunctionContext,
  keys: readonly string[],
  work: LongWork = {},
): Promise<Outcome<KeptAnswers>> {
  const editions = await editionsOf(port, editionIds(state));
  const dataset = editions.ok ? datasetOf(state, editions.value) : undefined;
  if (dataset === undefined) return done(new Map());
  const answered = await mapInSteps(
    keys,
    'explaining',
    work,
    (key): readonly (readonly [string, KeptAnswer])[] => {
      const answer = answeredCall(key, { ...context, dataset });
      return answer === undefined ? [] : [[key, answer]];
    },
  );
  return answered.ok ? done(new Map(answered.value.flat())) : answered;
}
