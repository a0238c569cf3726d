import { describe, expect, it } from 'vitest';
import { writtenText } from '../../src/excel/writtenText.ts';

describe('writtenText', () => {
  it.each([
    ['济源市', '济源市'],
    ['HENAN', 'HENAN'],
    ['', ''],
    ['=1+1', "'=1+1"],
    ['+86', "'+86"],
    ['-', "'-"],
    ['@A1', "'@A1"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['＝1', "'＝1"],
    ["'x", "''x"],
    ['2025-06', "'2025-06"],
    ['1/2', "'1/2"],
    ['TRUE', "'TRUE"],
    ['May 2025', "'May 2025"],
    ['#N/A', "'#N/A"],
    ['(1)', "'(1)"],
  ])('%j is written %j', (text, written) => {
    expect(writtenText(text)).toBe(written);
  });

  it('keeps no more than Excel takes', () => {
    expect(writtenText('字'.repeat(40_000))).toHaveLength(32_767);
  });
});
