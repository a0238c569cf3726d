import type { Localized } from '../domain/language.ts';

/** A view of the pane with its picture's name and what it shows. */
interface HelpPicture {
  readonly view: string;
  readonly caption: Localized;
  /** What a newcomer can do there at once, with what comes of it. */
  readonly example: Localized;
}

export const helpPictures = [
  {
    view: 'find',
    caption: {
      'zh-CN': '查找：输入地区、指标、拼音、来源或数字，回车即插入公式。',
      'en-US':
        'Find: type a place, indicator, pinyin, source or number; Enter inserts the formula.',
    },
    example: {
      'zh-CN':
        '键入一个城市、年份和“进出口”，第一条就是那一年那座城市的进出口；按 Enter，公式写入选中的单元格。',
      'en-US':
        'Type a city, a year and “trade”: the first result is the foreign trade of that city in that year. Press Enter and its formula is in the selected cell.',
    },
  },
  {
    view: 'card',
    caption: {
      'zh-CN': '卡片：数值、误差范围、公布与测算、出处与引文、计算过程、历年同期和公式。',
      'en-US': 'Card: value, interval, status, sources and citations, derivation, series, formula.',
    },
    example: {
      'zh-CN':
        '按下一条结果打开卡片：看它由谁公布、何时公布、原文怎么写；来源不一致时，两个数并列，可改用另一个。',
      'en-US':
        'Press a result to open its card: who published it, when, and how it was printed. Where sources differ, both figures stand side by side and either can be used.',
    },
  },
  {
    view: 'insert',
    caption: {
      'zh-CN': '插入：公式、数值、一行、序列、Excel 表格或图表，写入前先看写在哪里。',
      'en-US':
        'Insert: formula, value, row, series, Excel table or chart, with a preview of what goes where.',
    },
    example: {
      'zh-CN':
        '选中 H3，打开“更多”，选“Excel 表格”：预览里看到将写入的单元格，确认后写入；不满意可按“撤销”。',
      'en-US':
        'Select H3, open the other ways to insert and choose an Excel table: the preview shows the cells to be written. Insert it; Undo takes it back.',
    },
  },
  {
    view: 'form',
    caption: {
      'zh-CN': '公式：任一函数的参数，只列有数的值，公式与结果随改随变。',
      'en-US':
        'Formula: the arguments of any function, with the values that exist and the live result.',
    },
    example: {
      'zh-CN': '换一个地区和时期，公式和结果随即改变，再插入。',
      'en-US': 'Change place and period: formula and result follow; then insert.',
    },
  },
  {
    view: 'fill',
    caption: {
      'zh-CN':
        '填表：选中带表头的一块（可连同标题和单位行，指标旁可有同比、占比列），预览后填入公式；下面是各地各期有哪些数。',
      'en-US':
        'Fill: select a block with headers (titles and units too, growth or shares beside an indicator), preview, fill with formulas; the map of coverage below shows what exists.',
    },
    example: {
      'zh-CN': '选中 A3:C6（左列是地区，首行是年份），选指标“进出口”，核对预览，再按“填入”。',
      'en-US':
        'Select A3:C6, places on the left and years on top, choose Foreign trade, check the preview, and fill.',
    },
  },
  {
    view: 'cell',
    caption: {
      'zh-CN': '单元格：所选单元格的每个函数、数值、状态和出处，或出错的原因与修正。',
      'en-US':
        'Cell: every function of the selected cell with its value, status and source, or why it fails.',
    },
    example: {
      'zh-CN':
        '选中算出来的一格：列出公式里的每个函数、它的数值、状态和出处；出错时给出可用的改法，一按即改。',
      'en-US':
        'Select a cell with a formula: each function in it with value, status and source; where it fails, what would work instead, in one click.',
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
    example: {
      'zh-CN':
        '把范围设为“选区”，选中要引用的表，按“复制表格和来源”，再粘贴到 Word：表下带编号的来源。',
      'en-US':
        'Set the scope to the selection, select the table you cite and copy it with its sources; pasted into Word it has numbered notes below.',
    },
  },
] as const satisfies readonly HelpPicture[];

export type HelpView = (typeof helpPictures)[number]['view'];
