import { describe, expect, it } from 'vitest';
import type { Issue, Question } from '../../src/domain/issue.ts';
import { issueCode } from '../../src/formulas/issueCode.ts';
import { issueMessage } from '../../src/formulas/issueMessage.ts';

const named = (id: string, nameZh: string, nameEn: string) => ({ id, nameZh, nameEn });
const question: Question = {
  place: named('419001', '济源', 'Jiyuan'),
  indicator: named('trade', '进出口', 'Imports and exports'),
  breakdown: [],
  period: '2023',
  measure: 'level',
};
const province = { place: named('410000', '河南', 'Henan'), breakdown: [] } as const;
const gdpOfProvince = { ...province, indicator: named('gdp', 'GDP', 'Gross domestic product') };

const cases: readonly (readonly [Issue, string, string, string])[] = [
  [
    { code: 'ambiguous-reference', argument: 'reference', references: [province, gdpOfProvince] },
    '#VALUE!',
    '对照不止一个：河南、河南/GDP；请设 reference。',
    'There is more than one reference: Henan, Henan/Gross domestic product; set reference.',
  ],
  [
    { code: 'ambiguous-reference', argument: '', references: [province, gdpOfProvince] },
    '#VALUE!',
    '对照不止一个：河南、河南/GDP。',
    'There is more than one reference: Henan, Henan/Gross domestic product.',
  ],
  [
    {
      code: 'other-reference',
      question: { ...question, measure: 'share' },
      argument: 'reference',
      wanted: { place: named('x', '洛阳', 'Luoyang'), breakdown: [] },
      references: [province],
    },
    '#N/A',
    '济源2023年进出口占比只有对照河南的，没有对照洛阳的。',
    'Jiyuan 2023, Imports and exports, share is measured against Henan, not against Luoyang.',
  ],
  [
    {
      code: 'other-reference',
      question: { ...question, measure: 'share' },
      argument: 'reference',
      wanted: undefined,
      references: [province],
    },
    '#N/A',
    '济源2023年进出口占比只有对照河南的；请设 reference。',
    'Jiyuan 2023, Imports and exports, share is measured against Henan; set reference.',
  ],
  [
    {
      code: 'other-reference',
      question: { ...question, measure: 'share' },
      argument: '',
      wanted: undefined,
      references: [province],
    },
    '#N/A',
    '济源2023年进出口占比只有对照河南的。',
    'Jiyuan 2023, Imports and exports, share is measured against Henan.',
  ],
  [
    { code: 'other-unit', question, figureUnit: '亿美元', argument: '' },
    '#N/A',
    '济源2023年进出口只有以亿美元计的数，币种不折算。',
    'Jiyuan 2023, Imports and exports exists only in USD mn, and currencies are not converted.',
  ],
  [
    {
      code: 'other-universe',
      argument: 'among',
      universe: named('CN', '全国', 'China'),
      ranks: [{ universe: province.place, rank: 2 }],
    },
    '#N/A',
    '公布位次为“河南第2”，非全国。',
    'The published rank is 2 in Henan, not in China.',
  ],
  [
    { code: 'class-only', question, printed: '千亿级' },
    '#N/A',
    '济源2023年进出口只有量级说法“千亿级”，不作数字。',
    'Jiyuan 2023, Imports and exports is printed only as an order of magnitude ("千亿级"), which is not a number.',
  ],
  [
    { code: 'no-growth', indicator: question.indicator, why: 'balance' },
    '#N/A',
    '进出口是差额，没有增速。',
    'Imports and exports is a balance, which has no growth.',
  ],
  [
    { code: 'no-growth', indicator: question.indicator, why: 'printed-only' },
    '#N/A',
    '进出口只取公布的数，不推算增速，也不连乘成指数。',
    'Imports and exports: only what is printed is told; no growth or index is calculated.',
  ],
];

describe('issueMessage of wholes, universes and units', () => {
  it.each(cases)('$code', (issue, code, chinese, english) => {
    expect(issueCode(issue)).toBe(code);
    expect(issueMessage(issue, 'zh-CN')).toBe(chinese);
    expect(issueMessage(issue, 'en-US')).toBe(english);
  });
});
