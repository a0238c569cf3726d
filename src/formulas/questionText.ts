import type { Question } from '../domain/issue.ts';
import type { Language } from '../domain/language.ts';
import { measureNames } from '../domain/measure.ts';
import { periodText } from '../domain/periodText.ts';
import { localName } from './localName.ts';

/**
 * Indicator, breakdown and measure in the language of the interface; a level goes without saying.
 *
 * @example
 * partText(question, 'zh-CN'); // => '进出口(一般贸易)占比'
 */
export function partText({ indicator, breakdown, measure }: Question, language: Language): string {
  const members = breakdown.map((member) => localName(member, language)).join('+');
  const name = measure === 'level' ? '' : measureNames[measure][language];
  if (language === 'zh-CN') {
    return `${indicator.nameZh}${members === '' ? '' : `（${members}）`}${name}`;
  }
  const part = members === '' ? '' : ` (${members})`;
  return `${indicator.nameEn}${part}${name === '' ? '' : `, ${name}`}`;
}

/**
 * What was asked for, without its period.
 *
 * @example
 * questionText(question, 'zh-CN'); // => '济源进出口', with a breakdown and measure '许昌进出口(一般贸易)占比'
 */
export function questionText(question: Question, language: Language): string {
  const between = language === 'zh-CN' ? '' : ', ';
  return `${localName(question.place, language)}${between}${partText(question, language)}`;
}

/** The same with its period: '济源2025年进出口'. */
export function figureText(question: Question, language: Language): string {
  const part = partText(question, language);
  const period = periodText(question.period, language);
  return language === 'zh-CN'
    ? `${question.place.nameZh}${period}${part}`
    : `${question.place.nameEn} ${period}, ${part}`;
}
