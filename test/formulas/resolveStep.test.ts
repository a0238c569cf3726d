import { describe, expect, it } from 'vitest';
import { resolveStep } from '../../src/formulas/resolveStep.ts';

describe('resolveStep', () => {
  it.each([
    [undefined, { value: 'year' }],
    ['year', { value: 'year' }],
    ['NEXT', { value: 'next' }],
    ['逐期', { value: 'next' }],
    ['month', { issue: { code: 'unknown-name', kind: 'step' } }],
    [1, { issue: { code: 'unknown-name', input: '1' } }],
  ])('%j', (given, result) => {
    expect(resolveStep(given)).toMatchObject(result);
  });
});
