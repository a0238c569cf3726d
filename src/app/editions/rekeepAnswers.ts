import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import type { LongWork } from '../longWork/longWork.ts';
import { mapInSteps } from '../longWork/mapInSteps.ts';
import type { EditionsPort } from '../ports/editionsPort.ts';
import { done, type Outcome } from '../ports/outcome.ts';
import { answeredCall } from './answeredCall.ts';
import type { KeptAnswers } from './answersPart.ts';
import { datasetOf, editionIds } from './datasetOf.ts';
import { editionsOf } from './editionsOf.ts';
import { hasOtherRules } from './hasOtherRules.ts';
import type { KeptAnswer } from './keptAnswer.ts';
import { touchedAnswer } from './touchedAnswer.ts';
import type { WorkbookState } from './workbookState.ts';

/** What answered before a change. */
interface Before {
  readonly state: WorkbookState;
  readonly context: FunctionContext;
}

/**
 * Answers anew, under the present state, every call whose answer the workbook keeps, and keeps these answers. Those that other rules
 * gave stay where the change does not touch them.
 *
 * @param from what answered before the change, where it is known
 */
export async function rekeepAnswers(
  port: EditionsPort,
  context: FunctionContext,
  from?: Before,
): Promise<Outcome<void>> {
  const reading = port.state.read();
  if (reading?.kind !== 'sound') return done(undefined);
  const kept = port.kept.all();
  const keys = [...kept.keys()];
  const after = await answersUnder(port, reading.state, context, keys);
  if (!after.ok) return after;
  if (from === undefined || !hasOtherRules(reading.state)) return port.kept.replace(after.value);
  const before = await answersUnder(port, from.state, from.context, keys);
  return before.ok ? port.kept.replace(touched(kept, before.value, after.value)) : before;
}

/** Answers as they were given, but where a change makes a difference to them. */
function touched(given: KeptAnswers, before: KeptAnswers, after: KeptAnswers): KeptAnswers {
  return new Map(
    [...given].map(([key, answer]): readonly [string, KeptAnswer] => {
      return [key, touchedAnswer(answer, before.get(key), after.get(key))];
    }),
  );
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
