import { describe, expect, it } from 'vitest';
import type { FormulaCell } from '../../src/app/ports/formulaCell.ts';
import type { ShownValue } from '../../src/app/ports/selection.ts';
import { createCallJournal, type CallJournal } from '../../src/excel/callJournal.ts';
import type { CellResult } from '../../src/excel/cellResult.ts';
import { needsEntering } from '../../src/excel/needsEntering.ts';

const single = '=HENAN.TRADE("济源",2025)';
const rounded = '=ROUND(HENAN.TRADE("济源",2025),0)';
const place = { sheet: 'S', row: 0, column: 0 };

const cell = (formula: string, value: ShownValue): FormulaCell => ({
  sheet: 'S',
  address: 'A1',
  formula,
  value,
  numberFormat: 'General',
  ...(String(value).startsWith('#') ? { error: String(value) } : {}),
});

/** What was answered to the cell in each refresh, the last of which runs. */
function journalOf(...rounds: readonly (readonly CellResult[])[]): CallJournal {
  const journal = createCallJournal();
  for (const answers of rounds) {
    journal.begin();
    for (const answer of answers) journal.record('S!A1', answer);
  }
  return journal;
}

describe('needsEntering', () => {
  it.each([
    ['the same answer, shown', single, 1, 1, journalOf([1]), false],
    ['another answer, shown', single, 1, 2, journalOf([2]), true],
    ['another answer, not shown', single, 1, 1, journalOf([2]), true],
    ['a cell that Excel did not ask for', single, 1, 1, journalOf([]), true],
    ['a first answer that changed while it calculated', single, 2, 2, journalOf([1, 2]), false],
    ['a formula around the same answer', rounded, 1, 1, journalOf([1.2], [1.2]), false],
    ['a formula around another answer', rounded, 1, 1, journalOf([1.2], [1.3]), true],
    ['a formula around an answer that was not known', rounded, 1, 1, journalOf([1.3]), true],
    ['a formula around another answer, shown', rounded, 1, 2, journalOf([2.2]), true],
    ['a formula that does not come to its call', rounded, 0, 0, journalOf([1.2], []), false],
    ['the same spill', single, 1, 1, journalOf([[[1, 2]]], [[[1, 2]]]), false],
    ['a spill that begins alike', single, 1, 1, journalOf([[[1, 2]]], [[[1, 3]]]), true],
    ['a spill that was not known', single, 1, 1, journalOf([[[1, 2]]]), true],
    ['an unknown name', single, '#NAME?', '#NAME?', journalOf([1]), true],
    ['a name that came back', single, '#NAME?', 1, journalOf([1]), true],
    ['an answer without room', single, '#SPILL!', '#SPILL!', journalOf([1]), false],
    ['a broken name', '=_xldudf_HENAN_TRADE("济源",2025)', 1, 1, journalOf([1]), true],
  ])('%s', (_name, formula, before, after, journal, expected) => {
    const outcome = needsEntering(cell(formula, before), cell(formula, after), journal, place);
    expect(outcome).toBe(expected);
  });

  it('is so of all where Excel could not be asked to calculate', () => {
    expect(needsEntering(cell(single, 1), undefined, journalOf([]), place)).toBe(true);
  });

  it('is not so of what somebody entered meanwhile', () => {
    expect(needsEntering(cell(single, 1), cell('mine', 'mine'), journalOf([2]), place)).toBe(false);
  });
});
