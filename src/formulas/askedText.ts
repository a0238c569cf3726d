import type { Asked } from '../domain/issue.ts';
import type { Language } from '../domain/language.ts';
import { measureNames } from '../domain/measure.ts';
import { localName } from './localName.ts';

/**
 * What was asked for, without its period, in the language of the interface.
 *
 * @example
 * askedText(asked, 'zh-CN'); // => '济源进出口', with a breakdown and measure '许昌进出口(一般贸易)占比'
 */
export function askedText(
  { place, indicator, breakdown, measure }: Asked,
  language: Language,
): string {
  const members = breakdown.map((member) => localName(member, language)).join('+');
  const isLevel = measure === 'level';
  if (language === 'zh-CN') {
    const part = members === '' ? '' : `(${members})`;
    return `${place.nameZh}${indicator.nameZh}${part}${isLevel ? '' : measureNames[measure][language]}`;
  }
  const part = members === '' ? '' : ` (${members})`;
  return `${place.nameEn}, ${indicator.nameEn}${part}${isLevel ? '' : `, ${measureNames[measure][language]}`}`;
}

/** The same with its period: '济源2025进出口'. */
export function figureText(asked: Asked, language: Language): string {
  const text = askedText(asked, language);
  const { nameZh, nameEn } = asked.place;
  return language === 'zh-CN'
    ? `${nameZh}${asked.period}${text.slice(nameZh.length)}`
    : `${nameEn} ${asked.period}${text.slice(nameEn.length)}`;
}
