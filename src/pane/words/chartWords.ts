import type { Language } from '../../domain/language.ts';

const chinese = {
  label: (title: string, from: string, to: string, last: string) =>
    `图：${title}，${from} 至 ${to}，最后一项 ${last}`,
  read: '逐项读数',
  gap: '无数据',
  insert: '插入此图',
};

export type ChartWords = typeof chinese;

const english: ChartWords = {
  label: (title, from, to, last) => `Chart: ${title}, ${from} to ${to}; the last is ${last}`,
  read: 'Read each point',
  gap: 'no data',
  insert: 'Insert this chart',
};

export const chartWords: Readonly<Record<Language, ChartWords>> = {
  'zh-CN': chinese,
  'en-US': english,
};
