import type { KeptAnswers } from './answersPart.ts';
import { longestKey } from './callKey.ts';
import type { KeptAnswer } from './keptAnswer.ts';

/** Answers that cells were given and that are not in the workbook's file yet. */
export interface WaitingAnswers {
  /** Adds an answer; those that were given under another state go. */
  readonly add: (key: string, answer: KeptAnswer, of: string | undefined) => void;
  readonly isEmpty: () => boolean;
  /** Hands over those that were given under a state, and forgets all. */
  readonly take: (of: string) => KeptAnswers;
  /** Takes back what could not be written; an answer that came meanwhile stays. */
  readonly putBack: (answers: KeptAnswers, of: string) => void;
}

/** So many answers wait at most for the workbook to get a state. */
const mostWaiting = 50_000;

/** Answers wait under one state: `of` is what they were given under, as `answersOf` has it. */
export function createWaitingAnswers(): WaitingAnswers {
  let waiting = new Map<string, KeptAnswer>();
  let waitingOf: string | undefined;
  return {
    add: (key, answer, of) => {
      if (of !== waitingOf) waiting = new Map();
      waitingOf = of;
      if (key.length <= longestKey && waiting.size < mostWaiting) waiting.set(key, answer);
    },
    isEmpty: () => waiting.size === 0,
    take: (of) => {
      const taken = waitingOf === of ? waiting : new Map<string, KeptAnswer>();
      waiting = new Map();
      return taken;
    },
    putBack: (answers, of) => {
      if (waiting.size > 0 && waitingOf !== of) return;
      waiting = new Map([...answers, ...waiting]);
      waitingOf = of;
    },
  };
}
