import type { Language } from '../../domain/language.ts';
import { shownText } from '../../domain/shownText.ts';
import { plural } from './plural.ts';

const chinese = {
  box: '查找数字',
  hint: '地区、指标、拼音、来源或数字',
  clear: '清除',
  facets: { place: '地区', indicator: '指标', period: '时期', status: '状态' },
  narrow: (facet: string) => `按${facet}筛选`,
  remove: (facet: string, value: string) => `去掉条件：${facet} ${value}`,
  clearAll: '全部清除',
  sorts: { relevance: '相关度', period: '时期', value: '数值' },
  sortedBy: (sort: string) => `排序：${sort}`,
  count: (count: string) => `${count} 个数字`,
  list: '找到的数字',
  keys: { insert: '插入', card: '详情', move: '选择' },
  nothing: (text: string) => `没有找到“${shownText(text)}”`,
  nothingFiltered: '没有同时符合这些条件的数字',
  nearby: '是否要找',
  nothingAdvice: '试试城市简称、拼音首字母、指标名，或直接输入一个数。',
};

export type FindWords = typeof chinese;

const english: FindWords = {
  box: 'Find figures',
  hint: 'Place, indicator or number',
  clear: 'Clear',
  facets: { place: 'Place', indicator: 'Indicator', period: 'Period', status: 'Status' },
  narrow: (facet) => `Filter by ${facet.toLowerCase()}`,
  remove: (facet, value) => `Remove: ${facet} ${value}`,
  clearAll: 'Clear all',
  sorts: { relevance: 'Relevance', period: 'Period', value: 'Value' },
  sortedBy: (sort) => `Sorted by ${sort.toLowerCase()}`,
  count: (count) => plural(count, 'figure'),
  list: 'Figures found',
  keys: { insert: 'Insert', card: 'Details', move: 'Select' },
  nothing: (text) => `Nothing found for “${shownText(text)}”`,
  nothingFiltered: 'No figure meets all of these conditions',
  nearby: 'Did you mean',
  nothingAdvice: 'Try a city, pinyin initials, an indicator, or type a number.',
};

export const findWords: Readonly<Record<Language, FindWords>> = {
  'zh-CN': chinese,
  'en-US': english,
};
