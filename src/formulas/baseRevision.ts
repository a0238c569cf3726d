import type { Dataset } from '../dataset/dataset.ts';
import { cellKey } from '../dataset/figureCell.ts';
import type { Figure } from '../domain/figure.ts';
import { overlaps, type Interval } from '../domain/interval.ts';
import type { Language } from '../domain/language.ts';
import { formatInterval } from './formatNumber.ts';
import type { FunctionContext } from './functions/functionDefinition.ts';

const words: Readonly<Record<Language, (growth: string) => string>> = {
  'zh-CN': (growth) => `按两期总量为${growth},基数已调整`,
  'en-US': (growth) => `two levels give ${growth}: the base was revised`,
};

/**
 * A note where a printed growth and the one that follows from two levels differ by more than rounding allows; empty where
 * they meet or none follows.
 */
export function baseRevision(figure: Figure, { dataset, language }: FunctionContext): string {
  const { measure, origin, low, high } = figure;
  if (measure !== 'yoy' || origin.kind !== 'published' || low === null || high === null) return '';
  const growth = computedGrowth(dataset, figure);
  if (growth === undefined || overlaps(growth, { low, high })) return '';
  return words[language](formatInterval(growth.low, growth.high, '1'));
}

function computedGrowth(dataset: Dataset, figure: Figure): Interval | undefined {
  const computed = dataset.cell(cellKey(figure))?.computed ?? [];
  return computed
    .flatMap(({ origin }) => (origin.kind === 'computed' ? [origin.computed] : []))
    .find(({ method }) => method === 'growth');
}
