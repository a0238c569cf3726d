import type { Language } from '../../domain/language.ts';
import { parsePeriod } from '../../domain/parsePeriod.ts';
import { periodCode } from '../../domain/period.ts';
import { periodText } from '../../domain/periodText.ts';
import { inspectionWords } from './inspectionWords.ts';

const calculation = /^(?:19|2[01])\d{2}(?:[-/]\d{1,4}){1,3}$/u;

/**
 * What to say of a period typed without quotes: Excel calculates it, and the result may be another year with a figure of its
 * own. Empty for any other argument.
 *
 * @param text the argument as the formula has it
 * @param value what the host makes of it, where that can be told
 *
 * @example
 * unquotedPeriod('2021-5', 2016, 'zh-CN');
 * // => '没有引号,2021-5 是算式,等于 2016;指2021年5月请写 "2021-5"。'
 */
export function unquotedPeriod(text: string, value: unknown, language: Language): string {
  const bare = text.replaceAll(/\s/gu, '');
  if (!calculation.test(bare)) return '';
  const words = inspectionWords[language];
  const request = parsePeriod(bare);
  const meant = request?.kind === 'period' ? periodText(periodCode(request.period), language) : '';
  const result = typeof value === 'number' ? String(value) : '';
  return words.unquoted(bare, result, meant);
}
