import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failure, success } from '../../src/domain/result.ts';
import { cellResult } from '../../src/excel/cellResult.ts';
import { customFunctions } from '../support/customFunctionsError.ts';

const blank = { code: 'missing-argument', argument: 'period' } as const;
const brokenEdition = { code: 'broken-edition', path: 'figures.0', reason: 'x' } as const;

const value = (shown: string | number): ReturnType<typeof cellResult> =>
  cellResult(success({ kind: 'value', value: shown }), 'zh-CN');

describe('cellResult', () => {
  beforeEach(() => {
    vi.stubGlobal('CustomFunctions', customFunctions);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it.each([
    [527.7, 527.7],
    [0, 0],
    ['', ''],
    ['资料来源', '资料来源'],
    ['长'.repeat(40_000), '长'.repeat(32_767)],
  ])('a value is what the cell shows', (given, shown) => {
    expect(value(given)).toBe(shown);
  });

  // Excel would show them as 0.
  it.each([Number.NaN, Infinity, -Infinity])('%d is #NUM!, never a number', (given) => {
    expect(value(given)).toMatchObject({ code: '#NUM!' });
  });

  it('a failure is an error with its words, in the language of the interface', () => {
    const { Error: CellError } = customFunctions;
    expect(cellResult(failure(blank), 'en-US')).toBeInstanceOf(CellError);
    expect(cellResult(failure(blank), 'zh-CN')).toMatchObject({
      code: '#VALUE!',
      message: '“period”为空；请填 2025 或 "2025H1"。',
    });
    expect(cellResult(failure(blank), 'en-US')).toMatchObject({
      message: '"period" is blank; enter 2025 or "2025H1".',
    });
  });

  it('a table keeps its errors in their cells', () => {
    const rows = [
      ['2024', brokenEdition],
      ['2025', Number.NaN],
      [true, 527.7],
    ] as const;
    expect(cellResult(success({ kind: 'table', rows }), 'zh-CN')).toMatchObject([
      ['2024', { code: '#N/A' }],
      ['2025', { code: '#NUM!' }],
      [true, 527.7],
    ]);
  });
});
