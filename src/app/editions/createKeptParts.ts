import type { AnswersStore } from '../ports/answersStore.ts';
import { done, type Outcome } from '../ports/outcome.ts';
import { answersParts, readAnswersPart, type KeptAnswers } from './answersPart.ts';
import type { KeptAnswer } from './keptAnswer.ts';
import { readOnce } from './readOnce.ts';

/** The answers in a workbook's file, as they were read or last written. */
export interface KeptParts {
  /** Has read them; nothing is known before. */
  readonly load: () => Promise<Outcome<void>>;
  readonly isLoaded: () => boolean;
  /** What they were given under, as `answersOf` has it; undefined where no state was to be read. */
  readonly of: () => string | undefined;
  readonly all: () => KeptAnswers;
  /** How many parts cannot be read. */
  readonly damaged: () => number;
  /** Writes answers beside those of the same state, and in the place of those of another. */
  readonly add: (answers: KeptAnswers, of: string) => Promise<Outcome<void>>;
  /** Writes answers in the place of all. */
  readonly replace: (answers: KeptAnswers, of: string) => Promise<Outcome<void>>;
}

/** What is known of the file. */
interface Known {
  readonly of: string | undefined;
  readonly answers: Map<string, KeptAnswer>;
  readonly parts: number;
  readonly damaged: number;
}

/** With more parts than these they are brought together. */
const mostParts = 12;

const nothing: Known = { of: undefined, answers: new Map(), parts: 0, damaged: 0 };

/**
 * Keeps what a workbook's file holds of answers, and adds to it.
 *
 * @param present what answers are given under now
 * @param now milliseconds of any clock
 */
export function createKeptParts(
  store: AnswersStore,
  present: () => string | undefined,
  now: () => number,
): KeptParts {
  let known: Known | undefined;
  const load = readOnce(async () => {
    const outcome = await store.read();
    if (!outcome.ok) return outcome;
    known ??= knownOf(outcome.value, present());
    return done(undefined);
  }, now);
  const replace: KeptParts['replace'] = async (answers, of) => {
    const written = answersParts(answers, of);
    const outcome = await store.replace(written);
    if (outcome.ok) known = { of, answers: new Map(answers), parts: written.length, damaged: 0 };
    return outcome;
  };
  const add: KeptParts['add'] = async (answers, of) => {
    const before = known ?? nothing;
    if (before.of !== of) return replace(answers, of);
    if (before.parts >= mostParts) return replace(new Map([...before.answers, ...answers]), of);
    const written = answersParts(answers, of);
    const outcome = await store.add(written);
    if (!outcome.ok) return outcome;
    for (const [key, answer] of answers) before.answers.set(key, answer);
    known = { ...before, parts: before.parts + written.length };
    return outcome;
  };
  return {
    load: async () => (known === undefined ? load() : done(undefined)),
    isLoaded: () => known !== undefined,
    of: () => known?.of,
    all: () => (known ?? nothing).answers,
    damaged: () => (known ?? nothing).damaged,
    add,
    replace,
  };
}

/** What parts hold of a state. */
function knownOf(parts: readonly string[], of: string | undefined): Known {
  const read = of === undefined ? [] : parts.map((part) => readAnswersPart(part, of));
  const sound = read.filter((part) => part !== undefined);
  return {
    of,
    answers: new Map(sound.flatMap((part) => [...part])),
    parts: parts.length,
    damaged: read.length - sound.length,
  };
}
