import type { Language, Localized } from '../../domain/language.ts';

const others: Localized = { 'zh-CN': '其他指标', 'en-US': 'Other indicators' };

/** The English names of the groups of official yearbooks, by which packages list their indicators. */
const english: ReadonlyMap<string, string> = new Map([
  ['国民经济核算', 'National accounts'],
  ['人口', 'Population'],
  ['居民收入', 'Household income'],
  ['农业', 'Agriculture'],
  ['工业', 'Industry'],
  ['投资', 'Investment'],
  ['贸易零售', 'Retail trade'],
  ['对外经济', 'Foreign trade and investment'],
  ['财政金融', 'Public finance and banking'],
  ['交通旅游', 'Transport and tourism'],
  ['价格', 'Prices'],
]);

/**
 * The name of a group of indicators; one whose English is not known stands as the package has it.
 *
 * @example
 * groupName('对外经济', 'en-US'); // => 'Foreign trade and investment'
 * groupName('', 'zh-CN'); // => '其他指标'
 */
export function groupName(group: string, language: Language): string {
  if (group === '') return others[language];
  return language === 'zh-CN' ? group : (english.get(group) ?? group);
}
