import type { Language } from '../../domain/language.ts';
import { plural } from './plural.ts';

const chinese = {
  title: '填选中的表',
  howTo: '在表里选中一块:左列写地区,首行写时期(或相反,或指标、分项),数字留空。',
  selected: (address: string) => `选中 ${address}`,
  down: '左列',
  across: '首行',
  axes: {
    place: '地区',
    indicator: '指标',
    period: '时期',
    breakdown: '分项',
    measure: '量度',
  },
  frequencies: {
    year: '全年',
    half: '半年',
    quarter: '季度',
    month: '单月',
    cumulative: '累计',
    state: '时点',
  },
  indicator: '指标',
  measure: '量度',
  place: '地区',
  period: '时期',
  choose: '请选择',
  unknown: '看不懂的表头',
  use: (label: string) => `改为 ${label}`,
  noSuggestion: '没有相近的名称',
  preview: '预览',
  previewCaption: '填入后的表',
  gap: '无数',
  gaps: (count: string) => `${count} 格无数,将显示 #N/A 并说明原因`,
  noGaps: '每一格都有数',
  fill: (count: string) => `填入 ${count} 个公式`,
  nothingToFill: '还没有可填的格:请先选好表头或指标。',
  coverage: '有哪些数',
  coverageHint: '拖动或按 Shift+方向键选一块(Ctrl+A 全选,Esc 取消),按 Enter 插入为表格。',
  blockImplied: (count: string) => `${count} 格是隐含基数,公式以“测算”取数并标注`,
  insertBlock: (rows: string, columns: string) => `插入 ${rows}×${columns} 表格`,
  noCoverage: '此指标没有数。',
};

export type FillWords = typeof chinese;

const english: FillWords = {
  title: 'Fill the selected table',
  howTo:
    'Select a block of the sheet: places down and periods across (or the other way, or indicators, or breakdowns), numbers left empty.',
  selected: (address) => `Selected: ${address}`,
  down: 'Down',
  across: 'Across',
  axes: {
    place: 'places',
    indicator: 'indicators',
    period: 'periods',
    breakdown: 'breakdowns',
    measure: 'measures',
  },
  frequencies: {
    year: 'Years',
    half: 'Half-years',
    quarter: 'Quarters',
    month: 'Single months',
    cumulative: 'Cumulative months',
    state: 'Points in time',
  },
  indicator: 'Indicator',
  measure: 'Measure',
  place: 'Place',
  period: 'Period',
  choose: 'Choose',
  unknown: 'Headers not understood',
  use: (label) => `Change to ${label}`,
  noSuggestion: 'no similar name',
  preview: 'Preview',
  previewCaption: 'The table when filled',
  gap: 'none',
  gaps: (count) => `${plural(count, 'gap')}, to show #N/A with the reason`,
  noGaps: 'Every cell has a figure',
  fill: (count) => `Fill ${plural(count, 'formula')}`,
  nothingToFill: 'Nothing to fill yet: choose headers or an indicator first.',
  coverage: 'What there is',
  coverageHint:
    'Drag, or press Shift and arrow keys, to choose a block (Ctrl+A: all, Esc: none); Enter inserts it as a table.',
  blockImplied: (count) => `${plural(count, 'implied base')}, asked for as computed and marked so`,
  insertBlock: (rows, columns) => `Insert ${rows} × ${columns} table`,
  noCoverage: 'There are no figures of this indicator.',
};

export const fillWords: Readonly<Record<Language, FillWords>> = {
  'zh-CN': chinese,
  'en-US': english,
};
