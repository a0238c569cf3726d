import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { usualBehaviour } from '../../../src/workbench/behaviour/hostBehaviours.ts';
import type { CellPlace } from '../../../src/workbench/customFunctions/cellCalls.ts';
import { busy, type Evaluation } from '../../../src/workbench/customFunctions/evaluation.ts';
import {
  FunctionHost,
  type MessageEntry,
} from '../../../src/workbench/customFunctions/functionHost.ts';
import type { CustomFunctionMetadata } from '../../../src/workbench/customFunctions/functionMetadata.ts';

const common = { description: '', parameters: [] };
const options = { cancelable: false, requiresAddress: false, stream: false, volatile: false };
const parameter = { name: 'x', description: '', type: 'any', optional: false, repeating: false };

const called: CustomFunctionMetadata = {
  ...common,
  id: 'F',
  name: 'F',
  options: { ...options, cancelable: true },
  parameters: [{ ...parameter, dimensionality: 'scalar' }],
};

const stream: CustomFunctionMetadata = {
  ...common,
  id: 'S',
  name: 'S',
  options: { ...options, stream: true },
};

const cell = (row: number): CellPlace => ({ sheetId: 's', row, column: 0 });

let sent: MessageEntry[];
let recalculated: CellPlace[];
let host: FunctionHost;
let stale: Set<number>;
let keepsOldValue: boolean;

/** The ids of what was sent, oldest first. */
const ids = (): number[] => sent.map(([, , , , id]) => id);

function pass(...formulas: (() => Evaluation)[]): Evaluation[] {
  host.beginPass();
  const results = formulas.map((formula) => formula());
  host.endPass();
  return results;
}

/** A formula with two calls. */
const both = (): Evaluation[] => pass(evaluate(0, 1), evaluate(0, 2));

/** A formula that calls the function in the first column of a row. */
function evaluate(row: number, value: number | { error: string } = 1): () => Evaluation {
  return () => host.evaluate(called, [value], cell(row));
}

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  recalculated = [];
  stale = new Set();
  keepsOldValue = false;
  host = new FunctionHost(
    {
      send: (entries) => void sent.push(...entries),
      recalculate: (places) => void recalculated.push(...places),
      address: ({ row }) => `Sheet1!A${row + 1}`,
      isStale: ({ row }) => stale.has(row),
      behaviour: () => ({
        ...usualBehaviour,
        whileCalculating: keepsOldValue ? 'old-value' : 'busy',
      }),
    },
    false,
  );
});

afterEach(() => {
  vi.useRealTimers();
});

describe('FunctionHost', () => {
  it('sends nothing before the add-in is ready, then all in one message', () => {
    expect(pass(evaluate(0), evaluate(1))).toEqual([busy, busy]);
    expect(sent).toEqual([]);
    host.markReady();
    expect(sent.map(([, type, , message]) => [type, message])).toEqual([
      [1000, '[1,"F",[1],null,5,null]'],
      [1000, '[2,"F",[1],null,5,null]'],
    ]);
  });

  it('calculates once when all answers of a batch are here, and answers that calculation from them', () => {
    host.markReady();
    pass(evaluate(0), evaluate(1));
    host.answer(1, 10);
    host.answer(2, 20);
    host.answersArrived();
    expect(recalculated).toEqual([cell(0), cell(1)]);
    expect(pass(evaluate(0), evaluate(1))).toEqual([10, 20]);
    expect(sent).toHaveLength(2);
    expect(host.isBusy()).toBe(false);
  });

  it('waits a little for the rest of a batch', () => {
    host.markReady();
    pass(evaluate(0), evaluate(1));
    host.answer(1, 10);
    host.answersArrived();
    expect(recalculated).toEqual([]);
    vi.advanceTimersByTime(350);
    expect(recalculated).toEqual([cell(0)]);
    expect(host.isBusy()).toBe(true);
  });

  it('waits on while more come, but not for ever', () => {
    host.markReady();
    pass(...Array.from({ length: 9 }, (_row, row) => evaluate(row)));
    for (let id = 1; id <= 7; id += 1) {
      host.answer(id, id);
      host.answersArrived();
      vi.advanceTimersByTime(300);
    }
    expect(recalculated).toHaveLength(7);
  });

  it('keeps the first answer while the second call of a formula is under way', () => {
    host.markReady();
    pass(evaluate(0, 1), evaluate(0, 2));
    host.answer(1, 10);
    host.answersArrived();
    vi.advanceTimersByTime(350);
    expect(pass(evaluate(0, 1), evaluate(0, 2))).toEqual([10, busy]);
    host.answer(2, 20);
    host.answersArrived();
    expect(pass(evaluate(0, 1), evaluate(0, 2))).toEqual([10, 20]);
    expect(sent).toHaveLength(2);
  });

  it('asks again in a later round, as Excel does when an input or the whole workbook is calculated', () => {
    host.markReady();
    pass(evaluate(0));
    host.answer(1, 10);
    host.answersArrived();
    pass(evaluate(0));
    expect(pass(evaluate(0))).toEqual([busy]);
    expect(ids()).toEqual([1, 2]);
  });

  it('asks once for one call that stands twice in a formula', () => {
    host.markReady();
    pass(evaluate(0), evaluate(0));
    expect(sent).toHaveLength(1);
  });

  it('waits for an argument that is still busy instead of asking', () => {
    host.markReady();
    expect(pass(evaluate(0, { error: '#BUSY!' }))).toEqual([busy]);
    expect(sent).toEqual([]);
  });

  it('gives up the calls of a cell that is written to', () => {
    host.markReady();
    pass(evaluate(0));
    host.forget(cell(0), false);
    expect(sent.at(-1)?.slice(0, 4)).toEqual([1, 1001, '', '{"invocationId":1}']);
    expect(host.isBusy()).toBe(false);
    host.answer(1, 10);
    host.answersArrived();
    expect(recalculated).toEqual([]);
  });

  it('asks nothing for a cell that a calculation does not reach, which keeps its answer and message', () => {
    host.markReady();
    pass(evaluate(0));
    host.answer(1, { error: '#N/A', message: 'why' });
    host.answersArrived();
    pass(evaluate(0));
    stale.add(0);
    expect(pass(evaluate(0, 2))).toEqual([{ error: '#N/A', message: 'why' }]);
    expect(host.message(cell(0))).toBe('why');
    expect(sent).toHaveLength(1);
    stale.clear();
    expect(pass(evaluate(0, 2))).toEqual([busy]);
  });

  it('keeps the old value of each call while it is asked again, where it is told to', () => {
    host.markReady();
    keepsOldValue = true;
    expect(both()).toEqual([busy, busy]);
    host.answer(1, 10);
    host.answer(2, 20);
    host.answersArrived();
    expect(both()).toEqual([10, 20]);
    expect(both()).toEqual([10, 20]);
    expect(host.isBusy()).toBe(true);
    host.answer(3, 11);
    host.answer(4, 21);
    host.answersArrived();
    expect(both()).toEqual([11, 21]);
  });

  it('keeps an old value over entering a formula again, and not over a cell that was emptied or calls another', () => {
    host.markReady();
    keepsOldValue = true;
    const answered = (id: number): void => {
      pass(evaluate(0));
      host.answer(id, 10);
      host.answersArrived();
      pass(evaluate(0));
    };
    answered(1);
    host.forget(cell(0), true);
    expect(pass(evaluate(0))).toEqual([10]);
    host.forget(cell(0), true);
    expect(pass(() => host.evaluate(stream, [], cell(0)))).toEqual([busy]);
    host.forget(cell(0), false);
    expect(pass(evaluate(0))).toEqual([busy]);
  });

  it('spills the answers of a range for a single-value parameter', () => {
    host.markReady();
    const lifted = (): Evaluation => host.evaluate(called, [[[1], [2]]], cell(0));
    expect(pass(lifted)).toEqual([busy]);
    host.answer(1, 10);
    host.answer(2, { error: '#N/A', message: 'none' });
    host.answersArrived();
    expect(pass(lifted)).toEqual([[[10], [{ error: '#N/A', message: 'none' }]]]);
    expect(host.message(cell(0))).toBe('none');
  });

  it('knows the message of an error, and forgets it with the error', () => {
    host.markReady();
    pass(evaluate(0));
    host.answer(1, { error: '#N/A', message: 'why' });
    host.answersArrived();
    pass(evaluate(0));
    expect(host.message(cell(0))).toBe('why');
    expect(host.message(cell(1))).toBeNull();
    pass(evaluate(0, 2));
    expect(host.message(cell(0))).toBeNull();
  });

  it('shows what a stream says last, without asking again or keeping the workbook busy', () => {
    host.markReady();
    const streaming = (): Evaluation => host.evaluate(stream, [], cell(0));
    expect(pass(streaming)).toEqual([busy]);
    expect(host.isBusy()).toBe(false);
    host.answer(1, 1);
    host.answersArrived();
    expect(pass(streaming)).toEqual([1]);
    host.answer(1, 2);
    host.answersArrived();
    expect(pass(streaming)).toEqual([2]);
    expect(pass(streaming)).toEqual([2]);
    expect(sent).toHaveLength(1);
  });
});
