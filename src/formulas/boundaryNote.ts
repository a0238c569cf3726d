import { boundaryStep } from '../dataset/opensBase.ts';
import type { Figure } from '../domain/figure.ts';
import type { Language } from '../domain/language.ts';
import type { Measure } from '../domain/measure.ts';
import { needsAcceptance } from '../domain/needsAcceptance.ts';
import type { BoundaryChange } from '../domain/place.ts';
import { yearsLater } from '../domain/yearsLater.ts';
import type { FunctionContext } from './functions/functionDefinition.ts';

const words: Readonly<Record<Language, (change: BoundaryChange) => string>> = {
  'zh-CN': ({ year, nameZh }) => `${year}年区划调整（${nameZh}）`,
  'en-US': ({ year, nameEn }) => `boundary changed in ${year} (${nameEn})`,
};

/** What leads from the year before to its period. */
const changes: ReadonlySet<Measure> = new Set(['yoy', 'yoy-real', 'yoy-usd', 'increase']);

/**
 * A note on both levels beside a change of the place's territory, and on the growth and the increase over it; empty where there
 * is none, or where printed growth proves both levels comparable.
 *
 * @example
 * boundaryNote(grainAreaOf2024, context); // => '2024年区划调整（洧川镇、大营镇并入）'
 */
export function boundaryNote(figure: Figure, { dataset, language }: FunctionContext): string {
  const { measure, period, status } = figure;
  if (measure === 'level' && needsAcceptance(status)) return '';
  const after = measure === 'level' ? yearsLater(period, 1) : undefined;
  const own = measure === 'level' || changes.has(measure) ? [period] : [];
  const periods = after === undefined ? own : [...own, after];
  const [change] = periods.flatMap((at) => boundaryStep(dataset, { ...figure, period: at }) ?? []);
  return change === undefined ? '' : words[language](change);
}
