import type { Localized } from '../domain/language.ts';

/** A view of the pane with its picture's name and what it shows. */
interface HelpPicture {
  readonly view: string;
  readonly caption: Localized;
}

export const helpPictures = [
  {
    view: 'find',
    caption: {
      'zh-CN': '查找：输入地区、指标、拼音、来源或数字，回车即插入公式。',
      'en-US':
        'Find: type a place, indicator, pinyin, source or number; Enter inserts the formula.',
    },
  },
  {
    view: 'card',
    caption: {
      'zh-CN': '卡片：数值、误差范围、公布与测算、出处与引文、计算过程、历年同期和公式。',
      'en-US':
        'Card: value, interval, published or computed, sources and citations, steps, series, formula.',
    },
  },
  {
    view: 'insert',
    caption: {
      'zh-CN': '插入：公式、数值、一行、序列、Excel 表格或图表，写入前先看写在哪里。',
      'en-US':
        'Insert: formula, value, row, series, Excel table or chart, with a preview of what goes where.',
    },
  },
  {
    view: 'form',
    caption: {
      'zh-CN': '公式：任一函数的参数，只列有数的值，公式与结果随改随变。',
      'en-US':
        'Formula: the arguments of any function, with the values that exist and the live result.',
    },
  },
  {
    view: 'fill',
    caption: {
      'zh-CN':
        '填表：选中带表头的一块（可连同标题和单位行，指标旁可有同比、占比列），预览后填入公式；下面是各地各期有哪些数。',
      'en-US':
        'Fill: select a block with headers (titles and units too, growth or shares beside an indicator), preview, fill with formulas; below it what exists where.',
    },
  },
  {
    view: 'cell',
    caption: {
      'zh-CN': '单元格：所选单元格的每个函数、数值、状态和出处，或出错的原因与修正。',
      'en-US':
        'Cell: every function of the selected cell with its value, status and source, or why it fails.',
    },
  },
  {
    view: 'book',
    caption: {
      'zh-CN':
        '工作簿：刷新并报告变化，写来源表、资料来源行和脚注标记，复制带来源的表；检查全簿、公式转为数值再还原、另存交付副本、插入模板。',
      'en-US':
        'Workbook: refresh with a report; write the sources sheet, a source line and footnote marks, copy a table with its sources; audit the whole model, turn formulas into values and back, hand off a copy, insert a template.',
    },
  },
] as const satisfies readonly HelpPicture[];

export type HelpView = (typeof helpPictures)[number]['view'];
