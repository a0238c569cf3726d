import type { IssueOfCode } from './issueTable.ts';
import type { Language } from '../domain/language.ts';
import type { Named } from '../domain/name.ts';
import { localName } from './localName.ts';

/** An Excel tooltip shows little more than this many periods at a glance. */
const mostPeriods = 8;

/** The last few of a list; what is left out is shown as an ellipsis. */
export function lastFew(items: readonly string[], between: string): string {
  const shown = items.slice(-mostPeriods).join(between);
  return items.length > mostPeriods ? `…${between}${shown}` : shown;
}

/** Names with their ids, quoted. */
export function namesWithIds(items: readonly Named[], language: Language): string {
  const isChinese = language === 'zh-CN';
  return items
    .map((item) => `"${localName(item, language)}"${isChinese ? '' : ' '}(${item.id})`)
    .join(isChinese ? '、' : ', ');
}

/** Whether an argument is a period, for which an example can be shown. */
export function isPeriodArgument({ argument }: IssueOfCode['missing-argument']): boolean {
  return ['period', 'periods', 'from', 'to'].includes(argument);
}
