import type { AnswersStore } from '../ports/answersStore.ts';
import type { HostIssue } from '../ports/hostIssue.ts';
import { done, type Outcome } from '../ports/outcome.ts';
import { answersOf, type KeptAnswers } from './answersPart.ts';
import { newState } from './changeState.ts';
import { createKeptParts, type KeptParts } from './createKeptParts.ts';
import { createWaitingAnswers } from './createWaitingAnswers.ts';
import { isSameAnswer, type KeptAnswer } from './keptAnswer.ts';
import type { StateReading, WorkbookState } from './workbookState.ts';

/** Answers that a workbook keeps in itself, so that it answers wherever it is opened. */
export interface AnswerKeeper {
  /** Has read what the workbook holds; nothing is answered from it before. */
  readonly load: () => Promise<Outcome<void>>;
  readonly isLoaded: () => boolean;
  /** What a call was answered under the present state; undefined where that is not kept. */
  readonly find: (key: string) => KeptAnswer | undefined;
  readonly all: () => KeptAnswers;
  /** Keeps an answer that a cell was given, soon. */
  readonly record: (key: string, answer: KeptAnswer) => void;
  /** Writes before long what waits; to be called when the state has changed. */
  readonly keepSoon: () => void;
  /** Writes what is not in the workbook yet; nothing where no state is. */
  readonly flush: () => Promise<Outcome<void>>;
  /** Puts these answers in the place of all, after the state has changed. */
  readonly replace: (answers: KeptAnswers) => Promise<Outcome<void>>;
  /** How many answers the workbook holds, and why others are not; undefined before anything was read. */
  readonly status: () =>
    { readonly kept: number; readonly damaged: number; readonly refusal?: HostIssue } | undefined;
}

/** What the keeper works with. */
export interface Keeping {
  readonly state: () => StateReading;
  /** What stands for the workbook's own figures; empty where it has none, undefined while nobody has read them. */
  readonly own?: () => string | undefined;
  /** The edition that answers while a workbook has no state. */
  readonly page: string;
  readonly store: AnswersStore;
  /** Does something later, once, however often it is asked meanwhile. */
  readonly soon: (work: () => Promise<unknown>) => void;
  /** Milliseconds of any clock. */
  readonly now: () => number;
}

/**
 * Keeps the answers of the present state in the workbook. Opening writes nothing: what was read is not written again, and
 * without a state nothing is.
 */
export function createAnswerKeeper({
  state,
  own = () => '',
  page,
  store,
  soon,
  now,
}: Keeping): AnswerKeeper {
  const { present, answering } = answeringUnder({ state, own, page });
  const file = createKeptParts(store, present, now);
  const waiting = createWaitingAnswers();
  let refusal: HostIssue | undefined;
  const told = (outcome: Outcome<void>): Outcome<void> => {
    refusal = outcome.ok ? undefined : outcome.issue;
    return outcome;
  };
  const isKept = (key: string, answer: KeptAnswer, of: string | undefined): boolean => {
    const before = file.isLoaded() && file.of() === of ? file.all().get(key) : undefined;
    return before !== undefined && isSameAnswer(before, answer);
  };
  const write = async (of: string): Promise<Outcome<void>> => {
    const taken = [...waiting.take(of)];
    const fresh = new Map(taken.filter(([key, answer]) => !isKept(key, answer, of)));
    if (fresh.size === 0) return done(undefined);
    const outcome = told(await file.add(fresh, of));
    if (!outcome.ok) waiting.putBack(fresh, of);
    return outcome;
  };
  const flush = async (): Promise<Outcome<void>> => {
    if (present() === undefined || waiting.isEmpty()) return done(undefined);
    const loaded = await file.load();
    if (!loaded.ok) return told(loaded);
    // The state may have changed meanwhile.
    const of = present();
    return of === undefined ? done(undefined) : write(of);
  };
  return {
    load: file.load,
    isLoaded: file.isLoaded,
    find: (key) => (file.of() === present() ? file.all().get(key) : undefined),
    all: file.all,
    record: (key, answer) => {
      const of = answering();
      if (isKept(key, answer, of)) return;
      waiting.add(key, answer, of);
      soon(flush);
    },
    keepSoon: () => soon(flush),
    flush,
    replace: async (answers) => {
      const of = present();
      return of === undefined ? done(undefined) : told(await file.replace(answers, of));
    },
    status: () => statusOf(file, refusal),
  };
}

function statusOf(
  file: Pick<KeptParts, 'isLoaded' | 'all' | 'damaged'>,
  refusal: HostIssue | undefined,
): ReturnType<AnswerKeeper['status']> {
  if (!file.isLoaded() && refusal === undefined) return undefined;
  const counts = { kept: file.all().size, damaged: file.damaged() };
  return refusal === undefined ? counts : { ...counts, refusal };
}

/** Answers are given again only beside the same figures of the workbook's own. */
function withOwn(of: string | undefined, own: string | undefined): string | undefined {
  if (own === '' || of === undefined) return of;
  return own === undefined ? undefined : `${of}+${own}`;
}

/** What calls are answered under now, kept (`present`) or not: the same before a workbook is pinned and after. */
function answeringUnder({
  state,
  own,
  page,
}: Pick<Keeping, 'state' | 'page'> & { readonly own: () => string | undefined }): {
  readonly present: () => string | undefined;
  readonly answering: () => string | undefined;
} {
  const unpinned = new Map<WorkbookState['language'], string>();
  const ofNone = (language: WorkbookState['language']): string => {
    const known = unpinned.get(language) ?? answersOf(newState(page, language));
    unpinned.set(language, known);
    return known;
  };
  const present = (): string | undefined => {
    const reading = state();
    return reading.kind === 'sound' ? withOwn(answersOf(reading.state), own()) : undefined;
  };
  return {
    present,
    answering: () => {
      const reading = state();
      return reading.kind === 'none' ? withOwn(ofNone(reading.language), own()) : present();
    },
  };
}
