import type { Language } from '../../domain/language.ts';
import { shownText } from '../../domain/shownText.ts';
import { plural } from './plural.ts';

const chinese = {
  nothing: '选中一个单元格，这里显示它的数字从哪里来。',
  plain: '此格没有本加载项的公式。',
  noMatch: '数据中没有与此格相同的数字。',
  matches: '与此格相符的数字',
  matchesNote: '可换成公式，从此带着出处。',
  argument: '参数',
  given: '单元格内容',
  meaning: '识别为',
  blank: '（空）',
  openCard: '打开卡片',
  replace: '换成公式',
  mended: (address: string) => `已修正 ${address}`,
  near: {
    period: '有数据的时期',
    place: '同期有数据的地区',
    measure: '同期有数据的量度',
    basis: '接受其他依据',
    other: '可改为',
  },
  spillBlocked: (area: string, count: string) =>
    `结果要占 ${area}，其中 ${count} 格已有内容；清空或移走后即可显示：`,
  spillUnknown: (area: string) =>
    `结果要占 ${area}，但那里有表格或合并单元格，或超出了工作表；请移到别处。`,
  content: (text: string) => `内容为“${shownText(text)}”`,
  block: '选区里键入的数',
  blockSummary: (count: string, same: string, other: string) =>
    `${count} 个数按表头对上了库中的数：${same} 个相符，${other} 个不符`,
  foundUnit: (unit: string) => `表头未写单位，按“${unit}”对照`,
  unanswered: (count: string) => `另有 ${count} 个数，库中没有可对照的`,
  replaceAll: (count: string) => `把 ${count} 个换成公式`,
  chooseAgreeing: '只选相符的',
  chooseAll: '全选',
  chooseNone: '全不选',
  choose: (address: string) => `换成公式：${address}`,
  equal: '相同',
  rounded: (value: string) => `四舍五入自 ${value}`,
  percent: (value: string) => `即 ${value}`,
  differs: (value: string) => `不符，库中 ${value}`,
};

export type CellWords = typeof chinese;

const english: CellWords = {
  nothing: 'Select a cell to see where its number comes from.',
  plain: 'This cell has no formula of this add-in.',
  noMatch: 'No figure equals the number in this cell.',
  matches: 'Figures that fit this cell',
  matchesNote: 'Replace it with the formula and it keeps its source.',
  argument: 'Argument',
  given: 'In the cell',
  meaning: 'Read as',
  blank: '(blank)',
  openCard: 'Open details',
  replace: 'Replace with formula',
  mended: (address) => `Corrected ${address}`,
  near: {
    period: 'Periods with data',
    place: 'Places with data for this period',
    measure: 'Measures with data for this period',
    basis: 'Accept another basis',
    other: 'Change to',
  },
  spillBlocked: (area, count) =>
    `The answer takes ${area} and is blocked by ${plural(count, 'cell')}; clear or move what stands there:`,
  spillUnknown: (area) =>
    `The answer takes ${area}, where there is a table, merged cells or the edge of the sheet; move the formula elsewhere.`,
  content: (text) => `holding “${shownText(text)}”`,
  block: 'Numbers typed in the selection',
  blockSummary: (count, same, other) =>
    `${plural(count, 'number')} matched by the headers: ${same} ${same === '1' ? 'agrees' : 'agree'}, ${other} ${other === '1' ? 'differs' : 'differ'}`,
  foundUnit: (unit) => `No header gives the unit; compared in ${unit}`,
  unanswered: (count) => `${plural(count, 'further number')} without a figure to compare with`,
  replaceAll: (count) =>
    `Replace ${plural(count, 'number')} with ${count === '1' ? 'a formula' : 'formulas'}`,
  chooseAgreeing: 'Only those that agree',
  chooseAll: 'All',
  chooseNone: 'None',
  choose: (address) => `Replace with a formula: ${address}`,
  equal: 'same',
  rounded: (value) => `rounded from ${value}`,
  percent: (value) => `that is ${value}`,
  differs: (value) => `differs: ${value}`,
};

export const cellWords: Readonly<Record<Language, CellWords>> = {
  'zh-CN': chinese,
  'en-US': english,
};
