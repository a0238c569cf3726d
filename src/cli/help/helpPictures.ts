import type { Localized } from '../../domain/language.ts';

/** A view of the pane with its picture's name and what it shows, in the order of the pane's tabs. */
export interface HelpPicture {
  readonly view: string;
  readonly caption: Localized;
}

export const helpPictures: readonly HelpPicture[] = [
  {
    view: 'find',
    caption: {
      'zh-CN': '查找:输入地区、指标、拼音、来源或数字,回车即插入公式。',
      'en-US':
        'Find: type a place, indicator, pinyin, source or number; Enter inserts the formula.',
    },
  },
  {
    view: 'fill',
    caption: {
      'zh-CN': '填表:选中带表头的一块,预览后填入公式;下面是各地各期有哪些数。',
      'en-US':
        'Fill: select a block with headers, preview, fill with formulas; below it what exists where.',
    },
  },
  {
    view: 'cell',
    caption: {
      'zh-CN': '单元格:所选单元格的每个函数、数值、状态和出处,或出错的原因与修正。',
      'en-US':
        'Cell: every function of the selected cell with its value, status and source, or why it fails.',
    },
  },
  {
    view: 'book',
    caption: {
      'zh-CN': '工作簿:刷新并报告变化,写来源表、资料来源行和脚注标记。',
      'en-US':
        'Book: refresh with a report; write the sources sheet, a source line and footnote marks.',
    },
  },
];
