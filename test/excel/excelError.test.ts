import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { excelError } from '../../src/excel/excelError.ts';
import { issueMessage } from '../../src/formulas/issueMessage.ts';
import { customFunctions } from '../support/customFunctionsError.ts';

describe('excelError', () => {
  beforeEach(() => {
    vi.stubGlobal('CustomFunctions', customFunctions);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it.each([
    [{ code: 'missing-argument', argument: 'place' }, '#VALUE!'],
    [{ code: 'bad-argument', argument: 'kind' }, '#VALUE!'],
    [{ code: 'broken-edition', path: 'figures.0', reason: 'x' }, '#N/A'],
    // Excel shows the words of these two errors only, so a function that is not there borrows one.
    [{ code: 'unknown-function', input: 'TRAED', suggestions: ['TRADE'] }, '#VALUE!'],
  ] as const)('%o shows %s and its words', (issue, code) => {
    for (const language of ['zh-CN', 'en-US'] as const) {
      const message = issueMessage(issue, language);
      expect(excelError(issue, language)).toMatchObject({ code, message });
    }
  });
});
