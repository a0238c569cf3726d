import { useCallback, useRef, useState } from 'react';
import { outcomeOf } from '../../app/fault/outcomeOf.ts';
import type { Outcome } from '../../app/ports/outcome.ts';
import { usePane } from './PaneContext.ts';

/** Something of the workbook that a component shows. */
export interface Reading<Value> {
  /** Undefined until the first answer; a refusal or a fault is shown in the place of the value. */
  readonly outcome: Outcome<Value> | undefined;
  /** Reads again. */
  readonly read: () => void;
}

/**
 * Keeps what was read last. An answer that comes after a newer question is out of date and dropped.
 *
 * @param ask reads; stays the same function while it reads the same thing
 * @param isSame whether an answer says nothing new, so that the one before it stays
 */
export function useReading<Value>(
  ask: () => Promise<Outcome<Value>>,
  isSame: (before: Outcome<Value>, now: Outcome<Value>) => boolean = Object.is,
): Reading<Value> {
  const { start } = usePane();
  const [outcome, setOutcome] = useState<Outcome<Value>>();
  const questions = useRef(0);
  const read = useCallback(() => {
    questions.current += 1;
    const question = questions.current;
    start(async () => {
      const answer = await outcomeOf(ask);
      if (question !== questions.current) return;
      if (!answer.ok && answer.issue.code === 'fault') console.error(answer.issue.fault);
      setOutcome((before) => (before !== undefined && isSame(before, answer) ? before : answer));
    });
  }, [ask, isSame, start]);
  return { outcome, read };
}
