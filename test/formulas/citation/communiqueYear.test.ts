import { describe, expect, it } from 'vitest';
import { communiqueYear } from '../../../src/formulas/citation/communiqueYear.ts';

describe('communiqueYear', () => {
  it.each([
    ['2025年郑州市国民经济和社会发展统计公报', '2025'],
    ['洛阳市2023年国民经济和社会发展统计公报', '2023'],
    ['郑州发布统计公报', undefined],
    ['中国城市统计年鉴2023', undefined],
    ['', undefined],
  ])('of %s', (title, year) => {
    expect(communiqueYear({ title })).toBe(year);
  });
});
