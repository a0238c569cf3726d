import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Issue } from '../../src/domain/issue.ts';
import { createCallJournal } from '../../src/excel/callJournal.ts';
import { excelError } from '../../src/excel/excelError.ts';
import { customFunctions } from '../support/customFunctionsError.ts';

const at = (sheet: string, row: number, column: number): Parameters<Journal['answersTo']>[0] => ({
  sheet,
  row,
  column,
});
type Journal = ReturnType<typeof createCallJournal>;

const missing: Issue = { code: 'missing-argument', argument: 'period' };

describe('callJournal', () => {
  beforeEach(() => {
    vi.stubGlobal('CustomFunctions', customFunctions);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it.each([
    ['Sheet1!B2', at('Sheet1', 1, 1)],
    ["'2025 年'!AA10", at('2025 年', 9, 26)],
    ["'Bob''s!'!$B$2", at("Bob's!", 1, 1)],
  ])('knows the cell of %s', (address, place) => {
    const journal = createCallJournal();
    journal.begin();
    journal.record(address, 527.7);
    expect(journal.answersTo(place)).toEqual([527.7]);
  });

  it('keeps what the cell shows: the first of a spill, the code of an error', () => {
    const journal = createCallJournal();
    journal.begin();
    for (const result of ['', true, [['2025', 1]], [], excelError(missing, 'zh-CN')]) {
      journal.record('S!A1', result);
    }
    expect(journal.answersTo(at('S', 0, 0))).toEqual(['', true, '2025', '', '#VALUE!']);
  });

  it('hears nothing but between begin and end', () => {
    const journal = createCallJournal();
    journal.record('S!A1', 1);
    journal.begin();
    journal.record('S!A1', 2);
    journal.end();
    journal.record('S!A1', 3);
    expect(journal.answersTo(at('S', 0, 0))).toEqual([2]);
    expect(journal.calls()).toBe(1);
  });

  it('tells listeners what is handed over, from when they listen until they stop', () => {
    const journal = createCallJournal();
    const heard: unknown[] = [];
    const call = { id: 'TRADE', given: ['济源', 2025] };
    const make = vi.fn(() => call);
    journal.tell('S!A1', make);
    expect(make).not.toHaveBeenCalled();
    const stop = journal.listen((...told) => heard.push(told));
    journal.tell("'2025 年'!B2", make);
    journal.tell(undefined, make);
    journal.tell('S!Total', make);
    stop();
    journal.tell('S!A1', make);
    expect(heard).toEqual([['1,1,2025 年', call]]);
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('counts calls also where Excel does not tell the cell', () => {
    const journal = createCallJournal();
    journal.begin();
    journal.record(undefined, 1);
    journal.record('S!Total', 1);
    expect(journal.calls()).toBe(2);
  });

  it('remembers the answers of the refresh before, of cells that it did not reach too', () => {
    const journal = createCallJournal();
    const first = at('S', 0, 0);
    const second = at('S', 1, 0);
    journal.begin();
    journal.record('S!A1', 1);
    journal.record('S!A2', 2);
    journal.begin();
    journal.record('S!A1', 3);
    expect([journal.answersTo(first), journal.formerAnswersTo(first)]).toEqual([[3], [1]]);
    journal.begin();
    expect([journal.formerAnswersTo(first), journal.formerAnswersTo(second)]).toEqual([[3], [2]]);
    expect(journal.formerAnswersTo(at('S', 2, 0))).toBeUndefined();
  });
});
