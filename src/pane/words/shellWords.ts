import type { Language } from '../../domain/language.ts';
import { plural } from './plural.ts';

const chinese = {
  screens: { find: '查找', fill: '填表', cell: '单元格', book: '工作簿' },
  screensLabel: '窗格的四个页面',
  editionWord: '数据版本',
  edition: (edition: string) => `数据版本 ${edition}。`,
  pinned: '本工作簿已固定在此版本：数字不会自行变动。',
  notPinned: '未固定：本工作簿用加载项自带的版本，加载项更新时数字随之更新。',
  pinnedShort: '已固定',
  notPinnedShort: '未固定',
  undo: '撤销',
  close: '关闭',
  open: '展开',
  cancel: '取消',
  back: '返回',
  retry: '重试',
  noMatch: '没有匹配的选项',
  reload: '重新载入',
  copyDetails: '复制详情',
  copiedDetails: '已复制',
  detailsCopied: '详情已复制；请发给加载项的维护者。',
  loading: '正在读取…',
  copyNow: '再按一次，复制',
  undone: '已撤销',
  kept: (cells: string, count: string) => `期间有人改了 ${cells}（共 ${count} 个），已保留其内容`,
  stages: {
    reading: '正在读取公式',
    calculating: '正在计算',
    explaining: '正在查对出处',
    writing: '正在写入',
  },
  working: (doing: string, done: string, total: string) => `${doing} ${done}，共 ${total}`,
  moreColumns: (count: string) => `还有 ${count} 列`,
  columnsBefore: (count: string) => `左边还有 ${count} 列`,
  columnsAfter: (count: string) => `右边还有 ${count} 列`,
};

export type ShellWords = typeof chinese;

const english: ShellWords = {
  screens: { find: 'Find', fill: 'Fill', cell: 'Cell', book: 'Workbook' },
  screensLabel: 'Screens of the pane',
  editionWord: 'Edition',
  edition: (edition) => `Edition ${edition}.`,
  pinned:
    'This workbook is pinned to this edition: its figures change only when you move it to another.',
  notPinned:
    'Not pinned: this workbook uses the edition that comes with the add-in, and its figures follow when the add-in is updated.',
  pinnedShort: 'pinned',
  notPinnedShort: 'not pinned',
  undo: 'Undo',
  close: 'Close',
  open: 'Open',
  cancel: 'Cancel',
  back: 'Back',
  retry: 'Try again',
  noMatch: 'No match',
  reload: 'Reload',
  copyDetails: 'Copy details',
  copiedDetails: 'Copied',
  detailsCopied: 'Details copied; send them to whoever maintains the add-in.',
  loading: 'Loading…',
  copyNow: 'Press again to copy',
  undone: 'Undone',
  kept: (cells, count) =>
    `${plural(count, 'cell')} edited in the meantime and left as entered: ${cells}`,
  stages: {
    reading: 'Reading formulas',
    calculating: 'Calculating',
    explaining: 'Looking up sources',
    writing: 'Writing',
  },
  working: (doing, done, total) => `${doing}: ${done} of ${total}`,
  moreColumns: (count) => plural(count, 'more column'),
  columnsBefore: (count) => `${plural(count, 'more column')} to the left`,
  columnsAfter: (count) => `${plural(count, 'more column')} to the right`,
};

export const shellWords: Readonly<Record<Language, ShellWords>> = {
  'zh-CN': chinese,
  'en-US': english,
};
