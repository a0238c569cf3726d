import { describe, expect, it } from 'vitest';
import { knownOn } from '../../src/formulas/knownOn.ts';

describe('knownOn', () => {
  it.each([
    ['@2025-12-31', '2025-12-31'],
    [' @2025 ', '2025'],
    ['@2025-02-30', undefined],
    ['2025-12-31', undefined],
    ['@latest', undefined],
    [2025, undefined],
    [undefined, undefined],
  ])('%s', (edition, date) => {
    expect(knownOn(edition)).toBe(date);
  });
});
