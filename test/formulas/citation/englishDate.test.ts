import { describe, expect, it } from 'vitest';
import { englishDate } from '../../../src/formulas/citation/englishDate.ts';

describe('englishDate', () => {
  it.each([
    ['2026-04-04', { year: '2026', day: 'April 4' }],
    ['2026-12', { year: '2026', day: 'December' }],
    ['2026', { year: '2026', day: '' }],
    ['', undefined],
  ])('%s', (date, parts) => {
    expect(englishDate(date)).toEqual(parts);
  });
});
