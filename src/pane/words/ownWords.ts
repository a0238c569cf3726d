import type { Language } from '../../domain/language.ts';
import { plural } from './plural.ts';

const chinese = {
  title: '自录数字',
  note: '没有公布的数可以自己录入：一行一个数，注明来源，公式即可取用，状态为 own，也参与测算。已公布的数总是优先。随工作簿保存，人人可见可改。',
  make: '新建自录表',
  show: '转到自录表',
  again: '重新检查',
  empty: '自录表还没有数。',
  rows: '各行的情况',
  count: (count: string) => `${count} 行`,
  unread: '自录表这次没有读出，仍用上次读到的数。',
  beside: (figure: string, kind: string, other: string) => `${figure}；${kind} ${other}`,
  agrees: (figure: string, kind: string) => `${figure}，与${kind}一致`,
  repeats: (row: string) => `同第 ${row} 行`,
};

export type OwnWords = typeof chinese;

const english: OwnWords = {
  title: 'Own figures',
  note: 'Figures that nobody published can be typed here: one a row, with its source. Formulas answer them with the status own, and compute with them. A published figure always goes first. They are saved with the workbook, for everybody to see and edit.',
  make: 'Add a table',
  show: 'Go to the table',
  again: 'Check again',
  empty: 'The table has no figures yet.',
  rows: 'Row by row',
  count: (count) => plural(count, 'row'),
  unread: 'The table could not be read this time; what was read last still answers.',
  beside: (figure, kind, other) => `${figure}; ${kind}: ${other}`,
  agrees: (figure, kind) => `${figure}; agrees with ${kind}`,
  repeats: (row) => `same as row ${row}`,
};

export const ownWords: Readonly<Record<Language, OwnWords>> = {
  'zh-CN': chinese,
  'en-US': english,
};
