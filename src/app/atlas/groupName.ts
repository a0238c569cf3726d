import type { Language, Localized } from '../../domain/language.ts';

const others: Localized = { 'zh-CN': '其他指标', 'en-US': 'Other indicators' };

/**
 * The name of a group of indicators: a group is written in both languages, parted by a slash.
 *
 * @example
 * groupName('外贸/Foreign trade', 'en-US'); // => 'Foreign trade'
 * groupName('', 'zh-CN'); // => '其他指标'
 */
export function groupName(group: string, language: Language): string {
  if (group === '') return others[language];
  const [chinese = group, english = chinese] = group.split('/');
  return language === 'zh-CN' ? chinese : english;
}
