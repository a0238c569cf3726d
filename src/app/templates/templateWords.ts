import type { Language } from '../../domain/language.ts';

interface TemplateWords {
  readonly place: string;
  readonly indicator: string;
  readonly year: string;
  readonly period: string;
  readonly unit: string;
  readonly value: string;
  readonly growth: string;
  readonly share: string;
  readonly rank: string;
  readonly source: string;
  readonly status: string;
  readonly printed: string;
  readonly citation: string;
  readonly address: string;
  readonly published: string;
  readonly item: string;
  readonly months: string;
  readonly together: string;
  readonly single: string;
  readonly contribution: string;
  readonly contributionNote: string;
  readonly known: string;
  readonly before: string;
  readonly wholeBefore: string;
  readonly partBefore: string;
  readonly sheetArithmetic: string;
  readonly assumptions: string;
  readonly assumedShare: string;
  readonly assumedGrowth: string;
  readonly byShare: string;
  readonly byGrowth: string;
  readonly lowest: string;
  readonly highest: string;
  readonly estimate: string;
  readonly estimateNote: string;
  readonly from: string;
  readonly to: string;
  readonly index: string;
  readonly scenario: string;
  readonly scenarios: readonly [low: string, middle: string, high: string];
  readonly assumedRate: string;
  readonly spread: string;
  readonly meanGrowth: string;
  readonly scenarioNote: string;
  readonly changeNote: string;
}

/** Texts that templates write into cells. */
export const templateWords: Readonly<Record<Language, TemplateWords>> = {
  'zh-CN': {
    place: '地区',
    indicator: '指标',
    year: '年份',
    period: '时期',
    unit: '单位',
    value: '数值',
    growth: '同比',
    share: '占全省',
    rank: '位次',
    source: '来源',
    status: '状态',
    printed: '原文数字',
    citation: '引文',
    address: '网址',
    published: '日期',
    item: '项目',
    months: '已知时段',
    together: '累计',
    single: '当月',
    contribution: '当月拉动累计',
    contributionNote:
      '当月拉动累计 =（当月 − 上年当月）÷ 上年累计；上年数由本年数与同比倒推，为表内公式的测算。',
    known: '本年已知',
    before: '上年同期',
    wholeBefore: '上年全年',
    partBefore: '上年同期占全年',
    sheetArithmetic: '表内公式',
    assumptions: '假设（可改）',
    assumedShare: '本年同期占全年',
    assumedGrowth: '全年增速',
    byShare: '按占比估算全年',
    byGrowth: '按增速估算全年',
    lowest: '估算下限',
    highest: '估算上限',
    estimate: '估算',
    estimateNote:
      '“估算”是表内公式按上列假设算出的，既非公布数，也非加载项的测算；引用时请写明假设。',
    from: '起始年份',
    to: '结束年份',
    index: '指数',
    scenario: '情景（估算）',
    scenarios: ['低', '中', '高'],
    assumedRate: '年增速（可改）',
    spread: '高低情景与中情景之差（可改）',
    meanGrowth: '年均增速',
    scenarioNote: '情景由末年数值按所设年增速推算，是估算，不是公布数。',
    changeNote: '改动上面的单元格，全表随之更新。',
  },
  'en-US': {
    place: 'Place',
    indicator: 'Indicator',
    year: 'Year',
    period: 'Period',
    unit: 'Unit',
    value: 'Value',
    growth: 'Growth, y/y',
    share: 'Share of province',
    rank: 'Rank',
    source: 'Source',
    status: 'Status',
    printed: 'As printed',
    citation: 'Citation',
    address: 'Address',
    published: 'Date',
    item: 'Item',
    months: 'Latest months',
    together: 'Year to date',
    single: 'Month',
    contribution: 'Month’s contribution',
    contributionNote:
      'Month’s contribution = (month − same month last year) ÷ last year to date; last year’s numbers are derived from growth by formulas of this sheet.',
    known: 'Known this year',
    before: 'Same part of last year',
    wholeBefore: 'Whole of last year',
    partBefore: 'Share of last year known by then',
    sheetArithmetic: 'sheet formula',
    assumptions: 'Assumptions (change them)',
    assumedShare: 'Share of this year known so far',
    assumedGrowth: 'Growth of the full year',
    byShare: 'Full year, from the share',
    byGrowth: 'Full year, from growth',
    lowest: 'Low estimate',
    highest: 'High estimate',
    estimate: 'estimate',
    estimateNote:
      'Estimates follow from the assumptions above by formulas of this sheet; they are neither published nor computed by the add-in. State the assumptions when you quote them.',
    from: 'First year',
    to: 'Last year',
    index: 'Index',
    scenario: 'Scenario (estimate)',
    scenarios: ['Low', 'Central', 'High'],
    assumedRate: 'Annual growth (change it)',
    spread: 'Spread around the central case (change it)',
    meanGrowth: 'Average annual growth',
    scenarioNote:
      'Scenarios extend the last year’s value at the rates above: estimates, not published figures.',
    changeNote: 'Change the cells above and the whole sheet follows.',
  },
};
