import { describe, expect, it } from 'vitest';
import { resolvePeriod } from '../../src/formulas/resolvePeriod.ts';

describe('resolvePeriod', () => {
  it.each([
    [2025, { ok: true, value: { kind: 'period' } }],
    ['latest', { ok: true, value: { kind: 'latest' } }],
    [undefined, { issue: { code: 'missing-argument', argument: 'from' } }],
    ['soon', { issue: { code: 'bad-period', argument: 'from', input: 'soon' } }],
    [true, { issue: { code: 'bad-period', input: 'true' } }],
  ])('%j', (given, result) => {
    expect(resolvePeriod('from', given)).toMatchObject(result);
  });
});
