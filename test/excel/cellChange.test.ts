import { describe, expect, it } from 'vitest';
import { canBeWritten, isForeign, type CellChange } from '../../src/excel/cellChange.ts';
import type { CellSnapshot } from '../../src/excel/cellSnapshot.ts';

const cell = (
  formula: string | number,
  value = formula,
  numberFormat = 'General',
): CellSnapshot => ({
  formula,
  value,
  numberFormat,
});

const change = (given: Partial<CellChange>): CellChange => ({
  sheet: '模型',
  row: 0,
  column: 0,
  expected: { held: { formula: '=A1', isFormula: true }, numberFormat: 'General' },
  entry: '=HENAN.TRADE("济源",2025)',
  numberFormat: null,
  ...given,
});

describe('isForeign', () => {
  it.each([
    ['the formula of before', change({}), cell('=A1', 7), false],
    ['its text', change({}), cell('=A1', '=A1'), true],
    ['another formula', change({}), cell('=B1', 7), true],
    ['nothing any more', change({}), cell(''), true],
    ['what is wanted already', change({}), cell('=HENAN.TRADE("济源",2025)', 527.7), false],
    ['the wanted text as a formula', change({ entry: "'=1+1" }), cell('=1+1', 2), true],
    ['the wanted text', change({ entry: "'=1+1" }), cell('=1+1', '=1+1'), false],
    ['a number as its text', change({ entry: 5 }), cell('5'), true],
    ['another format, which stays', change({}), cell('=A1', 7, '0.00'), false],
    ['another format', change({ numberFormat: '0%' }), cell('=A1', 7, '0.00'), true],
    ['the wanted format', change({ numberFormat: '0%' }), cell('=A1', 7, '0%'), false],
    ['what spilled into it', change({ entry: null, ignoresContent: true }), cell(9), false],
    ['anything, as nothing is set', change({ entry: null }), cell('mine'), false],
  ])('%s', (_name, planned, now, expected) => {
    expect(isForeign(planned, now)).toBe(expected);
  });

  it('compares the content also where only the format is set', () => {
    const format = change({ entry: null, numberFormat: '0.0"[1]"' });
    expect(isForeign(format, cell('mine'))).toBe(true);
    expect(isForeign(format, cell('=A1', 7))).toBe(false);
  });
});

describe('canBeWritten', () => {
  it.each([
    // Excel writes formulas its own way.
    ['a formula in other letters', change({}), cell('=HENAN.TRADE("济源", 2025)', 527.7), true],
    ['a constant in place of a formula', change({}), cell('mine'), false],
    ['a formula in place of a constant', change({ entry: 5 }), cell('=1+1', 2), false],
    ['the constant', change({ entry: 5 }), cell(5), true],
    ['another constant', change({ entry: 5 }), cell(6), false],
    ['a text without its apostrophe', change({ entry: "'2025" }), cell('2025'), true],
    ['what spilled into an emptied cell', change({ entry: '', isSpilled: true }), cell(9), true],
  ])('%s', (_name, made, shown, expected) => {
    expect(canBeWritten(made, shown)).toBe(expected);
  });
});
