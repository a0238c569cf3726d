import { describe, expect, it } from 'vitest';
import { dateText } from '../../../src/pane/format/dateText.ts';

describe('dateText', () => {
  it.each([
    ['2026-02-13', 'zh-CN', '2026年2月13日'],
    ['2026-02-13', 'en-US', 'February 13, 2026'],
    // The day before or after in no time zone.
    ['2025-12-31', 'en-US', 'December 31, 2025'],
    ['2024', 'zh-CN', '2024'],
    ['2024-04', 'en-US', '2024-04'],
    ['', 'zh-CN', ''],
  ] as const)('%s in %s is %s', (date, language, text) => {
    expect(dateText(date, language)).toBe(text);
  });
});
