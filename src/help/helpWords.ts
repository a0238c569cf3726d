import type { Language } from '../domain/language.ts';
import { ownTableName } from '../formulas/product.ts';
import type { HelpSection } from './helpSection.ts';

interface HelpWords {
  readonly pages: string;
  readonly start: string;
  readonly functions: string;
  readonly otherLanguage: string;
  readonly functionsIntroduction: string;
  readonly otherFunctions: string;
  readonly about: string;
  readonly support: string;
  readonly privacy: string;
  readonly terms: string;
  readonly parameters: string;
  readonly required: string;
  readonly examples: string;
  /** What stands before an example in a line. */
  readonly example: string;
  readonly introduction: string;
  readonly pane: string;
  readonly sections: readonly HelpSection[];
}

const chinese: HelpWords = {
  pages: '页面',
  start: '开始使用',
  functions: '函数',
  otherLanguage: 'English',
  functionsIntroduction:
    '方括号内的参数可以省略。名称可写全称、简称、拼音、首字母或代码；比率一律为小数（38.7% 即 0.387）。',
  otherFunctions: '其他函数',
  about: '关于',
  support: '支持',
  privacy: '隐私',
  terms: '条款',
  parameters: '参数',
  required: '必填',
  examples: '例',
  example: '例：',
  introduction:
    '在单元格里输入函数，即得经整理的经济与外贸数字；每个数字都带出处，测算数不会冒充公布数，没有的数字会说明原因。',
  pane: '任务窗格',
  sections: [
    {
      heading: '第一个公式',
      paragraphs: [
        '在单元格中输入等号和函数名，填地区与时期。也可以打开任务窗格，查到数字后插入公式或数值。',
        '公式在本机作答，不需联网；只有换用另一版数据时数字才会变。',
      ],
    },
    {
      heading: '时期的写法',
      paragraphs: ['单月与累计是不同的时期，不会互相代替。'],
      terms: [
        ['2025', '全年；若只有时点数，取该年内的时点'],
        ['"2025H1"、"1H25"、"2025年上半年"、"2025年1-6月"', '上半年'],
        ['"2025Q3"、"2025年三季度"', '第三季度'],
        ['"2025M06"、"2025年6月"、202506、"2025/6"、日期', '6月单月'],
        ['"2025M05C"、"2025年前5个月"', '1至5月累计'],
        ['"latest"、"最新年度"、"最新累计"、"最新月"', '最近的时期；可加 -1Y 表示上一年'],
      ],
    },
    {
      heading: '数字的状态',
      paragraphs: ['STATUS 先给代码，再给说明；代码在各语言中相同。'],
      terms: [
        ['published', '原文公布的数字'],
        ['about', '原文为约数：约、近、超、不足、级'],
        ['computed', '由公布数按恒等式算出，附误差范围'],
        [
          'implied-base',
          '由今年数和增速反推的上年基数，并非当时公布的数；须把 basis 填为"可测算"或"测算"',
        ],
        ['conflict', '不同来源或同一来源前后不一，两个数字都保留'],
        ['own', '没有公布，由本工作簿的自录表录入'],
        ['missing', '没有这个数字，并说明为什么'],
      ],
    },
    {
      heading: '自录数字',
      paragraphs: [
        `没有公布的数可以自己录入：在任务窗格“工作簿”页按“新建自录表”，一行写一个数。表名为“${ownTableName}”，可以改动、移动，工作表也可以改名。`,
        '已公布的数总是优先；自录数排在测算数之前，也参与测算，测算结果会注明用了自录数。每行是否采用、与公布数是否一致，窗格逐行说明；看不懂的行不采用，也不猜。按日期（edition 填 "@2025-06-30"）或只要公布数（basis 填"公布"）时，不取自录数。',
      ],
      terms: [
        ['地区、指标、时期、数值、单位', '必填，写法与函数参数相同；时期只写一个'],
        ['分项、量度', '空为总额、总量；增速填“同比”，单位填 %'],
        ['来源、备注', '来源用作引文；空则引作“本工作簿自录”'],
        ['数值的精度', '以所写的位数为准：120.5 是 120.45 至 120.55；要保留末尾的 0，请设数字格式'],
      ],
    },
    {
      heading: '出错时',
      paragraphs: ['把指针停在出错的单元格上可看到原因。'],
      terms: [
        ['#N/A', '没有这个数字：说明有哪些时期，或为什么不能算出'],
        ['#VALUE!', '问法有误：名称、时期、单位或参数；会给出最接近的正确写法'],
        ['#NAME?', '加载项还没有载入：打开任务窗格，再按“刷新”'],
        ['#BUSY!', '正在等待加载项作答；稍候即可'],
      ],
    },
  ],
};

const english: HelpWords = {
  pages: 'Pages',
  start: 'Getting started',
  functions: 'Functions',
  otherLanguage: '中文',
  functionsIntroduction:
    'Arguments in brackets may be left out. Names may be full, short, pinyin, initials or codes; ratios are fractions (38.7 % is 0.387).',
  otherFunctions: 'Other functions',
  about: 'About',
  support: 'Support',
  privacy: 'Privacy',
  terms: 'Terms',
  parameters: 'Arguments',
  required: 'required',
  examples: 'Examples',
  example: 'For example: ',
  introduction:
    'Type a function into a cell and get a curated figure of the economy or foreign trade. Every figure carries its source, a computed one never poses as published, and a missing one says why.',
  pane: 'The task pane',
  sections: [
    {
      heading: 'The first formula',
      paragraphs: [
        'Type an equals sign and the function, with a place and a period. Or open the task pane, find the figure and insert it as a formula or a value.',
        'Formulas answer on this computer without a network; figures change only when the workbook moves to another edition of the data.',
      ],
    },
    {
      heading: 'How to write periods',
      paragraphs: [
        'A single month and the months since January are different periods; one never stands in for the other.',
      ],
      terms: [
        ['2025', 'the whole year; for a stock, its state in that year'],
        ['"2025H1", "1H25", "2025-S1"', 'the first half'],
        ['"2025Q3", "3Q25"', 'the third quarter'],
        ['"2025M06", "2025-06", 202506, "2025/6", a date', 'June alone'],
        ['"2025M05C", "202505C"', 'January to May together'],
        ['"latest", "latest-1Y"', 'the latest period that exists, or the same a year earlier'],
      ],
    },
    {
      heading: 'The status of a figure',
      paragraphs: ['STATUS gives a code, the same in every language, then words.'],
      terms: [
        ['published', 'as printed in the source'],
        ['about', 'the source states it roughly: about, over, under, of the order of'],
        [
          'computed',
          'follows from published figures by an identity; given with the interval it lies in',
        ],
        [
          'implied-base',
          'the year-earlier base that this year’s figure and growth imply, not the figure published then; answers only when basis is "any" or "computed"',
        ],
        ['conflict', 'sources differ, or one contradicts itself; both figures stay'],
        ['own', 'published nowhere; typed into this workbook’s table of own figures'],
        ['missing', 'there is no such figure; the reason follows'],
      ],
    },
    {
      heading: 'Your own figures',
      paragraphs: [
        `You can type in a figure that nobody published: press Add a table on the Workbook screen of the task pane, and write one figure a row. The table is called “${ownTableName}”; you may edit and move it and rename its sheet.`,
        'A published figure always takes precedence. Yours come before computed ones, and a computation that uses one says so. For each row the pane tells whether it answers and whether it agrees with what is published; a row that is not understood is left out, never guessed. What was known on a given day (edition "@2025-06-30") and published figures alone (basis "published") leave your own out.',
      ],
      terms: [
        ['Place, Indicator, Period, Value, Unit', 'required, written as in functions; one period'],
        [
          'Breakdown, Measure',
          'blank for the total and the level; for growth enter yoy, and % as unit',
        ],
        ['Source, Note', 'the source is cited; without one it is an own entry in this workbook'],
        [
          'Precision of a value',
          'what its digits say: 120.5 is 120.45 to 120.55; to keep a final 0, set a number format',
        ],
      ],
    },
    {
      heading: 'When a cell shows an error',
      paragraphs: ['Rest the pointer on the cell to read the reason.'],
      terms: [
        ['#N/A', 'there is no such figure: which periods exist, or why it cannot be computed'],
        [
          '#VALUE!',
          'the question is wrong: a name, period, unit or argument; the nearest right one is offered',
        ],
        ['#NAME?', 'the add-in has not loaded yet: open the task pane and press Refresh'],
        ['#BUSY!', 'the cell waits for the add-in; give it a moment'],
      ],
    },
  ],
};

/** Every word of the help pages that does not come from the catalogue or the examples. */
export const helpWords: Readonly<Record<Language, HelpWords>> = {
  'zh-CN': chinese,
  'en-US': english,
};
