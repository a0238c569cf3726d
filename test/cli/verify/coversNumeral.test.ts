import { describe, expect, it } from 'vitest';
import { numeralUnits } from '../../../src/cli/numeral/numeralUnits.ts';
import { scanNumerals } from '../../../src/cli/numeral/scanNumerals.ts';
import { coversNumeral } from '../../../src/cli/verify/coversNumeral.ts';

const figures = [
  { value: 6501.8, unit: '亿元', printed: '6501.8亿元' },
  { value: -24.2, unit: '%', printed: '24.2%' },
  { value: 3, unit: '位', printed: '第3位' },
  { value: 100, unit: '家', printed: '一百多家' },
  { value: 1000, unit: '亿元', printed: '千亿级' },
];
const units = numeralUnits(figures.map(({ unit }) => unit));
const covers = coversNumeral(figures, units);

describe('coversNumeral', () => {
  it.each([
    ['6501.8亿元', true],
    ['6501.8亿', true],
    ['突破6500亿', true],
    ['6500亿', false],
    ['突破6600亿', false],
    ['下降24.2%', true],
    ['24.2家', false],
    ['第3位', true],
    ['第三', true],
    ['3家', false],
    ['100家', true],
    ['上百家', true],
    ['100个', true],
    ['100辆', false],
    ['1000亿元', true],
  ])('%s: %s', (text, expected) => {
    expect(scanNumerals(text, units).map(covers)).toEqual([expected]);
  });
});
