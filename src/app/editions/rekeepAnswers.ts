import { evaluateSafely } from '../../formulas/evaluateSafely.ts';
import { functionOf } from '../../formulas/functions/functionCatalogue.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { chunks } from '../longWork/chunks.ts';
import type { LongWork } from '../longWork/longWork.ts';
import { nextStep } from '../longWork/nextStep.ts';
import type { EditionsPort } from '../ports/editionsPort.ts';
import { done, type Outcome } from '../ports/outcome.ts';
import type { KeptAnswers } from './answersPart.ts';
import { calledBy } from './callKey.ts';
import { editionsOf } from './editionsOf.ts';
import { keptAnswer, type KeptAnswer } from './keptAnswer.ts';
import { datasetOf } from './planMove.ts';
import type { WorkbookState } from './workbookState.ts';

/** So few that they are answered within one frame or two. */
const callsAtOnce = 200;

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
  const editions = await editionsOf(port, [state.edition, ...state.held.values()]);
  const dataset = editions.ok ? datasetOf(state, editions.value) : undefined;
  const answers = new Map<string, KeptAnswer>();
  if (dataset === undefined) return done(answers);
  for (const part of chunks(keys, callsAtOnce)) {
    const progress = { stage: 'explaining', done: answers.size, total: keys.length } as const;
    // oxlint-disable-next-line no-await-in-loop -- some at a time, so that the pane stays quick.
    const step = await nextStep(work, progress);
    if (!step.ok) return step;
    for (const key of part) {
      const call = calledBy(key);
      const definition = call === undefined ? undefined : functionOf(call.id);
      if (call === undefined || definition === undefined) continue;
      const result = evaluateSafely(definition, call.given, { ...context, dataset });
      answers.set(key, keptAnswer(result, context.language));
    }
  }
  return done(answers);
}
