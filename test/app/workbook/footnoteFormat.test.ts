import { describe, expect, it } from 'vitest';
import { footnoteFormat } from '../../../src/app/workbook/footnoteFormat.ts';

describe('footnoteFormat', () => {
  it.each([
    ['General', [2], 'General"[2]"'],
    ['0.0', [1, 3], '0.0"[1,3]"'],
    ['0.0"亿元"', [1], '0.0"亿元[1]"'],
    ['0.0"亿元[1]"', [2], '0.0"亿元[2]"'],
    ['0.0;-0.0;0;@', [1], '0.0"[1]";-0.0"[1]";0"[1]";@"[1]"'],
    ['0.0"a;b"', [1], '0.0"a;b[1]"'],
    ['[Red]0.0', [1], '[Red]0.0"[1]"'],
    ['0;;', [1], '0"[1]";;'],
    [String.raw`0\;`, [1], String.raw`0\;"[1]"`],
    ['0.0"[1]";-0.0"[1]"', [], '0.0;-0.0'],
    ['0.0"亿元[1,12]"', [], '0.0"亿元"'],
    ['0.0"[注]"', [], '0.0"[注]"'],
  ])('%s with %j is %s', (format, numbers, marked) => {
    expect(footnoteFormat(format, numbers)).toBe(marked);
  });
});
