import { describe, expect, it } from 'vitest';
import type { HeaderProblem } from '../../../src/app/fill/headerProblem.ts';
import { problemText } from '../../../src/pane/fill/problemText.ts';
import { fillWords } from '../../../src/pane/words/fillWords.ts';

const cases: readonly (readonly [header: string, HeaderProblem, string])[] = [
  ['2021-5至7', { kind: 'period', reason: '…是2021年5–7月' }, '…是2021年5–7月'],
  ['备注 ', { kind: 'unknown', text: '备注' }, '未识别'],
  ['人均进出口', { kind: 'unknown', text: '人均' }, '未识别“人均”'],
  [
    '年均增长',
    { kind: 'unknown', text: '年均', isMeanGrowth: true },
    '年均增长跨几年，本表填不了；请用 CAGR 函数写明起止年份',
  ],
  ['进出口/GDP', { kind: 'several', of: 'indicator' }, '写了不止一个指标'],
  ['2025', { kind: 'other', wanted: 'indicator' }, '这一边的表头应写指标'],
  ['济源出口', { kind: 'twice', of: 'place' }, '与另一边或上一级写的地区不一致'],
  ['同比', { kind: 'nothing-before' }, '前一个表头未识别或没有，不知是谁的'],
  ['出口', { kind: 'under', text: '服务贸易' }, '可能属于“服务贸易”之下，那里未识别'],
  ['合计', { kind: 'total' }, '看不出是谁的合计'],
  ['同比（亿元）', { kind: 'unit', unit: '亿元' }, '单位“亿元”与所问的不合'],
];

describe('problemText', () => {
  it.each(cases)('of %s', (header, problem, text) => {
    expect(problemText(header, problem, fillWords['zh-CN'])).toBe(text);
  });
});
