import type { Language } from '../../domain/language.ts';

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
  openCard: 'Open card',
  replace: 'Replace with formula',
  mended: (address) => `Corrected ${address}`,
};

export const cellWords: Readonly<Record<Language, CellWords>> = {
  'zh-CN': chinese,
  'en-US': english,
};
