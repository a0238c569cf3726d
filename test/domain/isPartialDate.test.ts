import { describe, expect, it } from 'vitest';
import { isPartialDate } from '../../src/domain/isPartialDate.ts';

describe('isPartialDate', () => {
  it.each(['2024', '2024-04', '2024-02-29', '2025-12-31'])('takes %s', (text) => {
    expect(isPartialDate(text)).toBe(true);
  });

  it.each([
    '',
    '24',
    '2025-13',
    '2025-00',
    '2025-02-29',
    '2025-02-30',
    '2025-04-31',
    '2025-1-1',
    '2025-01-01T00',
  ])('refuses %j', (text) => {
    expect(isPartialDate(text)).toBe(false);
  });
});
