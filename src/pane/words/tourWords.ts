import type { Language } from '../../domain/language.ts';

const chinese = {
  title: '三步上手',
  find: (text: string) => `输入拼音首字母“${text}”`,
  fill: '填一张 3×3 的示例表',
  cell: '点一个单元格，看数字的出处',
  done: '（已试）',
  over: '三步都试过了',
  skip: '不再显示',
};

export type TourWords = typeof chinese;

const english: TourWords = {
  title: 'Three things to try',
  find: (text) => `Type the initials “${text}”`,
  fill: 'Fill a sample 3 × 3 table',
  cell: 'Click a cell to see its source',
  done: ' (done)',
  over: 'All three tried',
  skip: 'Don’t show again',
};

export const tourWords: Readonly<Record<Language, TourWords>> = {
  'zh-CN': chinese,
  'en-US': english,
};
