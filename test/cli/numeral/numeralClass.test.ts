import { describe, expect, it } from 'vitest';
import { flattenText } from '../../../src/cli/numeral/flattenText.ts';
import { numeralClass } from '../../../src/cli/numeral/numeralClass.ts';
import { numeralUnits } from '../../../src/cli/numeral/numeralUnits.ts';
import { scanNumerals } from '../../../src/cli/numeral/scanNumerals.ts';

const units = numeralUnits(['亿元']);

/** Classes of all numbers of a text, as a document's line. */
function classes(text: string): readonly (string | undefined)[] {
  const flat = flattenText(text, { gaps: true }).text;
  return scanNumerals(flat, units).map((numeral) =>
    numeralClass(numeral, {
      before: flat.slice(0, numeral.start),
      behind: flat.slice(numeral.end),
      alone: numeral.start === 0 && numeral.end === flat.length,
    }),
  );
}

describe('numeralClass', () => {
  it.each([
    ['2025年上半年', ['date']],
    ['8月3日', ['date', 'date']],
    ['今年1—6月', ['date', 'date']],
    ['前5个月', ['date']],
    ['2026-02-13 11:12:57', ['date', 'date', 'date', 'date', 'date', 'date']],
    ['方案(2023—2025年》', ['date', 'date']],
    ['in the first half of 2025', ['date', 'date', 'date']],
    ['on August 3.', ['date']],
    ['http://example.org/show-263-77.html', ['address', 'address']],
    ['实施“345”行动', ['name']],
    ['“1+7”网络', ['name', 'name']],
    ['“三个一批”项目', ['name', 'word']],
    ['5G应用', ['name']],
    ['项目二期', ['name']],
    ['99.99%高纯度', ['name']],
    ['超百亿企业', ['name']],
    ['分为3个阶段', ['part']],
    ['第四代电池', ['name']],
    ['第15个节日', ['ordinal']],
    ['一般贸易', ['word']],
    ['四大任务', ['word']],
    ['千方百计', ['word', 'word']],
    ['点击量:240', ['page']],
    ['01', ['page']],
  ])('%s: %j', (text, expected) => {
    expect(classes(text)).toEqual(expected);
  });

  it.each([
    '占比2.4%',
    '民营企业868家',
    '居全省第三',
    '近三成',
    '两千亿级集群',
    '连续举办七届大会',
    '覆盖226个国家',
    '“增长12.9%”',
    '实现翻番',
    '527.7',
    'exports of 416 million yuan',
    'ranks first',
  ])('%s may be a statistic', (text) => {
    expect(classes(text)).toEqual([undefined]);
  });
});
