import { afterEach, describe, expect, it, vi } from 'vitest';
import { answersOf, answersParts } from '../../../src/app/editions/answersPart.ts';
import { newState } from '../../../src/app/editions/changeState.ts';
import {
  createAnswerKeeper,
  type AnswerKeeper,
} from '../../../src/app/editions/createAnswerKeeper.ts';
import { stateText } from '../../../src/app/editions/workbookState.ts';
import { refused } from '../../../src/app/ports/outcome.ts';
import {
  memoryAnswers,
  memoryState,
  type MemoryAnswers,
  type MemoryState,
} from '../../support/memoryEditions.ts';

const state = newState('2026-11-22-19d0277e');
const of = answersOf(state);
const trade = '["TRADE","济源",2025]';

interface Kept {
  readonly settings: MemoryState;
  readonly keeper: AnswerKeeper;
}

function keeping(store: MemoryAnswers, text: string | undefined = stateText(state)): Kept {
  const settings = memoryState(text);
  const keeper = createAnswerKeeper({
    state: () => settings.read() ?? { kind: 'none', language: undefined },
    page: state.edition,
    store,
    soon: () => undefined,
    now: () => Date.now(),
  });
  return { settings, keeper };
}

describe('createAnswerKeeper', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('writes nothing when a workbook is opened whose answers are kept already', async () => {
    const store = memoryAnswers(answersParts(new Map([[trade, 527.7]]), of));
    const { keeper } = keeping(store);
    keeper.record(trade, 527.7);
    await keeper.flush();
    expect(store.writes).toBe(0);
    expect(keeper.find(trade)).toBe(527.7);
    expect(keeper.status()).toEqual({ kept: 1, damaged: 0 });
  });

  it('writes nothing without a state, and what waited once there is one', async () => {
    const store = memoryAnswers();
    const { keeper, settings } = keeping(store, undefined);
    settings.put(undefined);
    keeper.record(trade, 527.7);
    await keeper.flush();
    expect(store.writes).toBe(0);
    settings.put(stateText(state));
    await keeper.flush();
    expect(store.writes).toBe(1);
    expect(keeper.find(trade)).toBe(527.7);
  });

  it('adds what is new beside what is there, and brings many parts together', async () => {
    const store = memoryAnswers();
    const { keeper } = keeping(store);
    for (let year = 2000; year < 2030; year += 1) {
      keeper.record(`["TRADE","济源",${year}]`, year);
      // oxlint-disable-next-line no-await-in-loop -- one formula after the other
      await keeper.flush();
    }
    expect(store.parts.length).toBeLessThanOrEqual(12);
    const again = keeping(store).keeper;
    await again.load();
    expect(again.all().size).toBe(30);
  });

  it('gives no answer of another state', async () => {
    const store = memoryAnswers(answersParts(new Map([[trade, 527.7]]), of));
    const { keeper, settings } = keeping(store);
    await keeper.load();
    settings.put(stateText(newState('2026-11-27-f96c297e')));
    expect(keeper.find(trade)).toBeUndefined();
    keeper.record(trade, 528);
    await keeper.flush();
    expect(keeper.find(trade)).toBe(528);
    expect(store.parts).toHaveLength(1);
  });

  it('keeps nothing that was answered before the state changed', async () => {
    const store = memoryAnswers();
    const { keeper, settings } = keeping(store, '{');
    settings.put(undefined);
    keeper.record(trade, 1);
    settings.put(stateText(newState('2026-11-27-f96c297e')));
    await keeper.flush();
    expect(store.writes).toBe(0);
    keeper.record(trade, 2);
    await keeper.flush();
    expect(keeper.find(trade)).toBe(2);
  });

  it('says how much of what is kept is damaged', async () => {
    const store = memoryAnswers(['<answers>', ...answersParts(new Map([[trade, 1]]), of)]);
    const { keeper } = keeping(store);
    await keeper.load();
    expect(keeper.status()).toEqual({ kept: 1, damaged: 1 });
  });

  it('writes later what could not be written', async () => {
    const store = memoryAnswers();
    const add = vi
      .fn(store.add)
      .mockImplementationOnce(async () => Promise.resolve(refused({ code: 'protected' as const })));
    const { keeper } = keeping({ ...store, add });
    keeper.record(trade, 1);
    await keeper.flush();
    expect(keeper.status()).toMatchObject({ kept: 0, refusal: { code: 'protected' } });
    await keeper.flush();
    expect(keeper.status()).toEqual({ kept: 1, damaged: 0 });
  });

  it('asks a store that refuses once in five seconds, and says why nothing is kept', async () => {
    vi.useFakeTimers();
    const store = memoryAnswers();
    const read = vi.fn(async () => Promise.resolve(refused({ code: 'protected' as const })));
    const { keeper } = keeping({ ...store, read });
    keeper.record(trade, 1);
    await keeper.flush();
    await keeper.load();
    expect(read).toHaveBeenCalledTimes(1);
    expect(keeper.status()).toMatchObject({ kept: 0, refusal: { code: 'protected' } });
    vi.advanceTimersByTime(6000);
    await keeper.load();
    expect(read).toHaveBeenCalledTimes(2);
  });
});
