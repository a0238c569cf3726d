import { describe, expect, it } from 'vitest';
import { plainPeriodText } from '../../src/domain/plainPeriodText.ts';

describe('plainPeriodText', () => {
  it.each([
    ['２０２５年１－６月', '2025年1-6月'],
    ['2025年1‑6月', '2025年1-6月'],
    ['2025年1——6月', '2025年1~6月'],
    ['2025年1月至6月', '2025年1月~6月'],
    ['2025--2026', '2025~2026'],
    ['二〇二五年一至三季度', '2025年一~三季度'],
    ['二零二五年', '2025年'],
    ['十二五年', '十二五年'],
    ['1h’25', "1H'25"],
    ['Jan. 2025', 'JAN2025'],
    ['2025-06-30 00:00:00', '2025-06-30'],
    ['2025-06-30T00:00', '2025-06-30'],
    ['2025.6', '2025.6'],
  ])('of %s is %s', (text, plain) => {
    expect(plainPeriodText(text)).toBe(plain);
  });
});
