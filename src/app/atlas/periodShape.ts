import { canonicalPeriod } from '../../domain/canonicalPeriod.ts';
import type { Language } from '../../domain/language.ts';
import { periodText } from '../../domain/periodText.ts';

/** States of any month stand in one series. */
export const stateShape = '@';

/**
 * What the periods of one series have in common: whole years, the same months of each year, or states.
 *
 * @example
 * periodShape('2025'); // => ''
 * periodShape('2025M02C'); // => 'M02C'
 * periodShape('@2025M08'); // => '@'
 */
export function periodShape(code: string): string {
  return canonicalPeriod(code)?.state === true ? stateShape : code.slice(4);
}

const wholeYears = { 'zh-CN': '全年', 'en-US': 'Full years' } as const;
const states = { 'zh-CN': '时点', 'en-US': 'Points in time' } as const;

/** A shape in words, without a year. */
export function periodShapeText(shape: string, language: Language): string {
  if (shape === stateShape) return states[language];
  if (shape === '') return wholeYears[language];
  // A year of its own, so that exactly its digits can be taken away again.
  return periodText(`2000${shape}`, language)
    .replace(/2000年?/u, '')
    .trim();
}

/** Whole years first, then states, then the longer before the shorter. */
export function comparePeriodShapes(left: string, right: string): number {
  return weight(left) - weight(right) || (left < right ? -1 : 1);
}

function weight(shape: string): number {
  if (shape === '') return 0;
  if (shape === stateShape) return 1;
  const period = canonicalPeriod(`2000${shape}`);
  return period === undefined ? 99 : 14 - (period.to - period.from);
}
