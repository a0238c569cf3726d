import { describe, expect, it } from 'vitest';
import { intervalText } from '../../../src/app/text/intervalText.ts';

const growth = (low: number | null, high: number | null): Parameters<typeof intervalText>[0] => ({
  value: 0.01,
  low,
  high,
  unit: '1',
  measure: 'yoy',
});

describe('intervalText', () => {
  it('says one sign for both ends, unless they lie on both sides of 0', () => {
    expect(intervalText(growth(0.07, 0.34), 'zh-CN')).toBe('7–34%');
    expect(intervalText(growth(-0.12, 0.15), 'zh-CN')).toBe('-12%至15%');
    expect(intervalText(growth(-0.12, 0.15), 'en-US')).toBe('-12% to 15%');
    expect(intervalText(growth(-0.15, -0.12), 'en-US')).toBe('-15 to -12%');
  });

  it('has one end where the other is open, and none where nothing is', () => {
    expect(intervalText(growth(0.07, null), 'zh-CN')).toBe('≥ 7%');
    expect(intervalText(growth(null, 0.07), 'en-US')).toBe('≤ 7%');
    expect(intervalText(growth(0.07, 0.07), 'zh-CN')).toBeUndefined();
  });
});
