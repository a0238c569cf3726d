import type { Language } from '../../domain/language.ts';
import { plural } from './plural.ts';

const chinese = {
  written: (address: string) => `已写入 ${address}`,
  charted: (address: string, charts: string) => `已写入 ${address}，图在 ${charts}`,
  show: '去看',
  nothing: '选中区域没有本加载项的公式，没有可写的来源。',
  overwrite: '覆盖',
  formula: '插入公式',
  value: '插入数值',
  copySource: '复制来源',
  more: '更多插入方式',
  as: '插入为',
  kinds: {
    formula: '公式',
    value: '数值',
    row: '带标签的一行',
    series: '序列',
    spill: '动态序列',
    table: 'Excel 表格',
    chart: '图表',
    shares: '占比图',
  },
  kindHints: {
    formula: '随数据版本更新',
    value: '只写数字，不再变动',
    row: '名称、时期、数值、单位、来源',
    series: '各期一行，各为公式',
    spill: '一个公式展开全部时期，含缺数',
    table: '公式引用表头，可续填',
    chart: '写入序列并绘图',
    shares: '写入各组成部分并绘成 100%',
  },
  corner: '行号',
  write: (address: string) => `写入 ${address}`,
  previewCaption: (address: string) => `将写入 ${address} 的内容`,
  moreRows: (count: string) => `另有 ${count} 行`,
};

export type InsertWords = typeof chinese;

const english: InsertWords = {
  written: (address) => `Written to ${address}`,
  charted: (address, charts) => `Written to ${address}, charted in ${charts}`,
  show: 'Show',
  nothing: 'The selection has no formula of this add-in: there is no source to write.',
  overwrite: 'Overwrite',
  formula: 'Insert formula',
  value: 'Insert value',
  copySource: 'Copy source',
  more: 'More ways to insert',
  as: 'Insert as',
  kinds: {
    formula: 'Formula',
    value: 'Value',
    row: 'Labelled row',
    series: 'Series',
    spill: 'Spilled series',
    table: 'Excel table',
    chart: 'Chart',
    shares: 'Chart of shares',
  },
  kindHints: {
    formula: 'Follows the edition of the workbook',
    value: 'The number alone; it does not change',
    row: 'Name, period, value, unit, source',
    series: 'A row for each period, each a formula',
    spill: 'One formula for all periods, gaps included',
    table: 'Formulas refer to its headers; extend it',
    chart: 'Writes the series and draws it',
    shares: 'Writes the parts and stacks them to 100%',
  },
  corner: 'Row numbers',
  write: (address) => `Write to ${address}`,
  previewCaption: (address) => `What will be written to ${address}`,
  moreRows: (count) => `and ${plural(count, 'more row')}`,
};

export const insertWords: Readonly<Record<Language, InsertWords>> = {
  'zh-CN': chinese,
  'en-US': english,
};
