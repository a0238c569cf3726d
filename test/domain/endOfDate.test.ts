import { describe, expect, it } from 'vitest';
import { endOfDate } from '../../src/domain/endOfDate.ts';

describe('endOfDate', () => {
  it.each([
    ['2024', '2024-12-31'],
    ['2024-02', '2024-02-29'],
    ['2025-02', '2025-02-28'],
    ['2025-04', '2025-04-30'],
    ['2025-04-07', '2025-04-07'],
  ])('%s', (date, day) => {
    expect(endOfDate(date)).toBe(day);
  });
});
