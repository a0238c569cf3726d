import type { Language } from '../../domain/language.ts';

const chinese = {
  selected: (address: string) => `选中 ${address}`,
  nothing: '选中一个单元格,这里显示它的数字从哪里来。',
  empty: '此格为空。',
  plain: '此格没有豫数公式。',
  noMatch: '此格的数字与库中任何数字都不相同。',
  matches: '与此格数字相同',
  matchesNote: '可换成公式,从此带着出处。',
  near: '约等于',
  call: (name: string) => `函数 ${name}`,
  argument: '参数',
  given: '单元格给出',
  meaning: '读作',
  openCard: '打开卡片',
  mend: '修正',
  mendTo: (label: string) => `改为 ${label}`,
  replace: '换成公式',
  mended: (address: string) => `已修正 ${address}`,
  rows: (count: string) => `展开 ${count} 行`,
  unknownFunction: '没有这个函数',
};

export type CellWords = typeof chinese;

const english: CellWords = {
  selected: (address) => `Selected: ${address}`,
  nothing: 'Select a cell to see where its number comes from.',
  empty: 'This cell is empty.',
  plain: 'This cell has no formula of this add-in.',
  noMatch: 'No figure equals the number in this cell.',
  matches: 'Figures that equal this cell',
  matchesNote: 'Replace it with the formula and it keeps its source.',
  near: 'about equal',
  call: (name) => `Function ${name}`,
  argument: 'Argument',
  given: 'Cell gives',
  meaning: 'Read as',
  openCard: 'Open card',
  mend: 'Mend',
  mendTo: (label) => `Change to ${label}`,
  replace: 'Replace with formula',
  mended: (address) => `Mended ${address}`,
  rows: (count) => `spills ${count} rows`,
  unknownFunction: 'No such function',
};

export const cellWords: Readonly<Record<Language, CellWords>> = {
  'zh-CN': chinese,
  'en-US': english,
};
