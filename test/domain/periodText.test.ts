import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/domain/language.ts';
import { parsePeriod } from '../../src/domain/parsePeriod.ts';
import { periodCode } from '../../src/domain/period.ts';
import { periodText } from '../../src/domain/periodText.ts';
import { anyPeriod } from '../support/anyPeriod.ts';

const cases: readonly (readonly [code: string, chinese: string, english: string])[] = [
  ['2025', '2025年', '2025'],
  ['2025H1', '2025年1–6月', 'Jan–Jun 2025'],
  ['2025Q4', '2025年10–12月', 'Oct–Dec 2025'],
  ['2025M06', '2025年6月', 'Jun 2025'],
  ['2025M07C', '2025年1–7月', 'Jan–Jul 2025'],
  ['@2023', '2023年末', 'end of 2023'],
  ['@2025M08', '2025年8月时点', 'as of Aug 2025'],
  ['soon', 'soon', 'soon'],
];

describe('periodText', () => {
  it.each(cases)('writes %s', (code, chinese, english) => {
    expect([periodText(code, 'zh-CN'), periodText(code, 'en-US')]).toEqual([chinese, english]);
  });

  it('is read back as the same period, in either language', () => {
    fc.assert(
      fc.property(anyPeriod, fc.constantFrom(...languages), (period, language) => {
        const text = periodText(periodCode(period), language);
        expect(parsePeriod(text)).toEqual({ kind: 'period', period });
      }),
    );
  });
});
