import { describe, expect, it } from 'vitest';
import { spanText } from '../../src/formulas/spanText.ts';

describe(spanText, () => {
  it.each([
    ['1979.6', '1981.1', 'zh-CN', '1979.6–1981.1'],
    ['-0.2', '0.1', 'en-US', '-0.2–0.1'],
    ['-174.2', '-174', 'zh-CN', '-174.2至-174'],
    ['-17.42', '-17.4', 'en-US', '-17.42 to -17.4'],
  ] as const)('writes %s and %s in %s as %s', (from, to, language, text) => {
    expect(spanText(from, to, language)).toBe(text);
  });
});
