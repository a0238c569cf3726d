import { describe, expect, it } from 'vitest';
import type { Issue, Question } from '../../src/domain/issue.ts';
import type { PeriodRefusal } from '../../src/domain/periodRequest.ts';
import { issueCode } from '../../src/formulas/issueCode.ts';
import { issueMessage } from '../../src/formulas/issueMessage.ts';

const named = (id: string, nameZh: string, nameEn: string) => ({ id, nameZh, nameEn });
const jiyuan = named('419001', '济源', 'Jiyuan');
const question: Question = {
  place: jiyuan,
  indicator: named('trade', '进出口', 'Imports and exports'),
  breakdown: [],
  period: '2023',
  measure: 'level',
};
const held = { question, value: 100, low: 90, high: 110, unit: '亿元' };
const many = Array.from({ length: 10 }, (_, index) => String(2010 + index));

const badPeriod = (input: string, refusal: PeriodRefusal): Issue => ({
  code: 'bad-period',
  argument: 'period',
  input,
  refusal,
});

const cases: readonly (readonly [Issue, string, string, string])[] = [
  [
    { code: 'missing-argument', argument: 'period' },
    '#VALUE!',
    '“period”为空；请填 2025 或 "2025H1"。',
    '"period" is blank; enter 2025 or "2025H1".',
  ],
  [
    { code: 'missing-argument', argument: 'place' },
    '#VALUE!',
    '“place”为空；请填写。',
    '"place" is blank; enter a value.',
  ],
  [
    { code: 'bad-argument', argument: 'unit' },
    '#VALUE!',
    '“unit”只收一个值，不收区域。',
    '"unit" takes one value, not a range.',
  ],
  [
    { code: 'argument-count', least: 0, most: 0, count: 1 },
    '#VALUE!',
    '需要0个参数，给了1个。',
    'Takes 0 arguments, was given 1.',
  ],
  [
    { code: 'unknown-function', input: 'TRAD', suggestions: ['TRADE'] },
    '#NAME?',
    '没有函数“TRAD”，是否 TRADE？',
    'There is no function "TRAD"; did you mean TRADE?',
  ],
  [
    { code: 'unknown-function', input: 'X', suggestions: [] },
    '#NAME?',
    '没有函数“X”。',
    'There is no function "X".',
  ],
  [
    { code: 'unknown-name', kind: 'place', input: '济原', suggestions: [jiyuan] },
    '#VALUE!',
    '没有“济原”，是否“济源”（419001）？',
    'There is no place "济原"; did you mean "Jiyuan" (419001)?',
  ],
  [
    {
      code: 'ambiguous-name',
      kind: 'place',
      input: 'jy',
      candidates: [jiyuan, named('X', '甲', 'A')],
    },
    '#VALUE!',
    '地区“jy”不止一个：“济源”（419001）、“甲”（X）；请写全名或代码。',
    'The place "jy" may be "Jiyuan" (419001), "A" (X); write the full name or the code.',
  ],
  [
    { code: 'ambiguous-balance', argument: 'indicator', input: '差额' },
    '#VALUE!',
    '“差额”有两种意思：贸易差额（indicator 填"贸易差额"），或与别处的差距（measure 填"差距"）；请写明。',
    '"差额" has two meanings: exports less imports (indicator "trade-balance") or the lead over another place (measure "gap"); write which.',
  ],
  [
    {
      code: 'deficit-sign',
      input: '逆差',
      balance: { id: 'trade-balance', nameZh: '贸易差额', nameEn: 'Trade balance' },
    },
    '#VALUE!',
    '“逆差”不单作指标：贸易差额带正负号，顺差为正、逆差为负；indicator 请填"贸易差额"。',
    '"逆差" is no indicator of its own: a balance answers with its sign, a surplus positive, a deficit negative; set indicator to "trade-balance".',
  ],
  [
    { code: 'unit-mismatch', unit: '亿元', figureUnit: '1' },
    '#VALUE!',
    '单位“亿元”不适用；该数以比率计。',
    'The unit "亿元" does not fit; the figure is in a pure number.',
  ],
  [
    { code: 'unit-mismatch', unit: '亿美元', figureUnit: '亿元' },
    '#VALUE!',
    '单位“亿美元”不适用；该数以亿元计，币种不折算。',
    'The unit "亿美元" does not fit; the figure is in CNY bn, and currencies are not converted.',
  ],
  [
    { code: 'no-figure', question, periods: ['2025'], measures: [] },
    '#N/A',
    '济源进出口无2023年数据；已有：2025年。',
    'Jiyuan, Imports and exports: no figure for 2023; available: 2025.',
  ],
  [
    { code: 'no-figure', question, periods: many, measures: [] },
    '#N/A',
    '济源进出口无2023年数据；已有：…、2012年、2013年、2014年、2015年、2016年、2017年、2018年、2019年。',
    'Jiyuan, Imports and exports: no figure for 2023; available: …, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019.',
  ],
  [
    { code: 'no-figure', question: { ...question, period: '' }, periods: [], measures: [] },
    '#N/A',
    '济源进出口无数据。',
    'Jiyuan, Imports and exports: no figure.',
  ],
  [
    { code: 'imprecise-only', ...held },
    '#N/A',
    '济源2023年进出口只能粗略测算：100亿元（90–110亿元）；如接受，basis 填"可测算"。',
    'Jiyuan 2023, Imports and exports can only be computed approximately: CNY 10 bn (CNY 9–11 bn); to accept it set basis to "any".',
  ],
  [
    { code: 'zero-base', question },
    '#N/A',
    '济源进出口基期为 0，增速无意义。',
    'Jiyuan, Imports and exports: the base is 0, so growth has no meaning.',
  ],
  [
    { code: 'edition-unavailable', edition: 'x' },
    '#N/A',
    '没有数据版本“x”；edition 请留空。',
    'There is no edition "x"; leave edition blank.',
  ],
  [
    { code: 'edition-not-loaded', edition: 'x', cause: { kind: 'late', seconds: 30 } },
    '#N/A',
    '数据版本 x 等了30秒仍未送达；请稍候再重新计算。',
    'The edition x has not arrived within 30 seconds; recalculate once it has.',
  ],
  [
    { code: 'edition-not-loaded', edition: 'x', cause: { kind: 'unreachable' } },
    '#N/A',
    '数据版本 x 未能载入：网络不通；恢复后请重新打开窗格或重新计算。',
    'The edition x could not be loaded: the network is down. When it is back, open the pane again or recalculate.',
  ],
  [
    { code: 'edition-not-loaded', edition: 'x', cause: { kind: 'refused', status: 404 } },
    '#N/A',
    '数据版本 x 未能载入：服务器返回 404；请管理员补上该文件。',
    'The edition x could not be loaded: the server answers 404. Ask your administrator to put the file there.',
  ],
  [
    {
      code: 'edition-not-loaded',
      edition: 'x',
      cause: { kind: 'altered', bytes: 12, expected: 20 },
    },
    '#N/A',
    '数据版本 x 未采用：收到12字节，应为20字节；请重新打开窗格或重新计算，仍不行请告知管理员。',
    'The edition x was not used: 12 bytes came instead of 20. Please open the pane again or recalculate; if that does not help, tell your administrator.',
  ],
  [
    {
      code: 'edition-not-loaded',
      edition: 'x',
      cause: { kind: 'altered', bytes: 20, expected: 20 },
    },
    '#N/A',
    '数据版本 x 未采用：内容与发布时不符；请重新打开窗格或重新计算，仍不行请告知管理员。',
    'The edition x was not used: it is not what was released. Please open the pane again or recalculate; if that does not help, tell your administrator.',
  ],
  [
    { code: 'broken-edition', path: 'places.0', reason: 'no id' },
    '#N/A',
    '数据版本损坏，未载入：places.0：no id',
    'The edition is broken and was not loaded: places.0: no id',
  ],
  [
    badPeriod('soon', { kind: 'unreadable' }),
    '#VALUE!',
    '无法识别时期“soon”（period）；请填 2025、"2025H1"、"2025Q1" 或 "2025M06C"（1–6月累计）。',
    'Cannot read the period "soon" (period); enter 2025, "2025H1", "2025Q1" or "2025M06C" (January to June).',
  ],
  [
    badPeriod('2021-5至7', { kind: 'span', year: 2021, from: 5, to: 7 }),
    '#VALUE!',
    '“2021-5至7”（period）是2021年5–7月，没有这样一个时期；请填从1月起的累计，如 "2021M07C"，或季度、半年、单月。',
    '"2021-5至7" (period) is May–Jul 2021, which is not a standard period; enter months from January on, such as "2021M07C", or a quarter, a half or a month.',
  ],
  [
    badPeriod('2021-2023', { kind: 'years', isSpan: true }),
    '#VALUE!',
    '“2021-2023”（period）不止一年；一格只填一个时期，多年请用 TIMESERIES。',
    '"2021-2023" (period) names several years; a cell takes one period, TIMESERIES several years.',
  ],
  [
    badPeriod('2021-1-6', { kind: 'day', year: 2021, month: 1, day: 6, isSerial: false }),
    '#VALUE!',
    '“2021-1-6”（period）是2021年1月6日，时期没有日；指2021年1月请填 "2021M01"。',
    '"2021-1-6" (period) is 6 Jan 2021, and a period is not a single day; for Jan 2021 enter "2021M01".',
  ],
  [
    badPeriod('46380', { kind: 'day', year: 2026, month: 12, day: 24, isSerial: true }),
    '#VALUE!',
    '“46380”（period）是2026年12月24日，时期没有日；指2026年12月请填 "2026M12"，指2024年12月请填 "2024M12"。',
    '"46380" (period) is 24 Dec 2026, and a period is not a single day; for Dec 2026 enter "2026M12", for Dec 2024 "2024M12".',
  ],
  [
    { code: 'too-many-cells', most: 50_000 },
    '#VALUE!',
    '结果超过50000格；请缩小范围。',
    'This asks for more than 50000 cells; ask for less.',
  ],
  [{ code: 'empty-list', argument: 'place' }, '#N/A', '没有符合的内容。', 'Nothing matches.'],
  [
    { code: 'own-unread' },
    '#N/A',
    '本工作簿的自录表尚未读出；请稍候，读出后重新计算。',
    "This workbook's table of own figures has not been read yet; recalculate in a moment.",
  ],
  [
    { code: 'own-row', refusal: { kind: 'no-unit', unit: '亿元' } },
    '#VALUE!',
    '“单位”为空；请填写，如 亿元。',
    '"Unit" is blank; enter one, such as CNY 100 mn.',
  ],
  [
    { code: 'fault', fault: { error: 'TypeError: x', stack: '' } },
    '#VALUE!',
    '此处程序出错，您的工作簿没有问题；窗格的“单元格”页有详情。',
    'Something went wrong here, not in your workbook. The Cell screen of the task pane has the details.',
  ],
];

describe('issueMessage', () => {
  it.each(cases)('$code', (issue, code, chinese, english) => {
    expect(issueCode(issue)).toBe(code);
    expect(issueMessage(issue, 'zh-CN')).toBe(chinese);
    expect(issueMessage(issue, 'en-US')).toBe(english);
  });
});
