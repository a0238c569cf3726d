import { describe, expect, it } from 'vitest';
import { printedSign } from '../../../src/cli/rules/printedSign.ts';

describe('printedSign', () => {
  it.each([
    ['下降24.2%', '', '', -1],
    ['24.2%', '同比减少', '', -1],
    ['24.2%', '', '年份推定；下降', -1],
    ['−24.2%', '', '', -1],
    ['负增长2%', '', '', -1],
    ['up9percent', '', '', 1],
    ['增长9%', '', '', 1],
    ['9%', '', '', undefined],
    ['9%', '资产负债', '', undefined],
    ['9%', '', '上年曾下降', undefined],
    ['增长9%,下降2%', '', '', undefined],
  ])('%s, %s, %s: %s', (printed, terms, note, sign) => {
    expect(printedSign({ printed, terms, note })).toBe(sign);
  });
});
