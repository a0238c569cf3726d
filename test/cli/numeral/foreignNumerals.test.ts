import { describe, expect, it } from 'vitest';
import { foreignNumerals } from '../../../src/cli/numeral/foreignNumerals.ts';

describe('foreignNumerals', () => {
  it.each([
    ['de', '718,53MilliardenYuan', '718.53billionYuan'],
    ['de-CH', '1.234.567,8Millionen', '1234567.8million'],
    ['de', '22,9Prozent', '22.9%'],
    ['es', '21.890millonesdeyuanes', '21890millionyuan'],
    ['es', 'unos3.250millonesdedólares', 'unos3250milliondollars'],
    ['es', '32,5porciento', '32.5%'],
    ['ja', '8107億9千万元', '8107.9亿元'],
    ['ja', '2827亿9500万元', '2827.95亿元'],
    ['ja', '1万1844社', '11844社'],
    ['ja', '約7割', '約7成'],
    ['en', '12,345.6', '12,345.6'],
    ['zh-CN', '8107亿9千万元', '8107亿9千万元'],
    ['', '22,9', '22,9'],
  ])('in %s reads %s as %s', (language, text, read) => {
    expect(foreignNumerals(text, language)).toBe(read);
  });
});
