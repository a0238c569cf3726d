import { cellKey } from '../dataset/figureCell.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { canonicalPeriod } from '../domain/canonicalPeriod.ts';
import type { Figure } from '../domain/figure.ts';
import { divide, exactly, overlaps, subtract } from '../domain/interval.ts';
import type { Interval } from '../domain/interval.ts';
import type { Language } from '../domain/language.ts';
import { periodCode, shiftYears } from '../domain/period.ts';
import type { FunctionContext } from './functionDefinition.ts';
import { formatInterval } from './formatNumber.ts';
import { mayEnter } from './mayEnter.ts';

const words: Readonly<Record<Language, (growth: string) => string>> = {
  'zh-CN': (growth) => `按两期公布总量为${growth},基数已调整`,
  'en-US': (growth) => `two printed levels give ${growth}: the base was revised`,
};

/**
 * A note where a printed growth and the one that two printed levels give differ by more than rounding allows; empty where
 * they meet or cannot be compared.
 */
export function baseRevision(figure: Figure, { dataset, language }: FunctionContext): string {
  const { measure, origin, low, high } = figure;
  if (measure !== 'yoy' || origin.kind !== 'published' || low === null || high === null) return '';
  const growth = growthOfLevels(dataset, figure);
  return growth === undefined || overlaps(growth, { low, high })
    ? ''
    : words[language](formatInterval(growth.low, growth.high, '1'));
}

function growthOfLevels(dataset: Dataset, figure: Figure): Interval | undefined {
  const period = canonicalPeriod(figure.period);
  const isNominal = dataset.indicator(figure.indicator)?.growth === 'nominal';
  if (period === undefined || !isNominal) return undefined;
  const [now, before] = [0, -1].map((years) => {
    const code = periodCode(shiftYears(period, years));
    return dataset.cell(cellKey({ ...figure, measure: 'level', period: code }))?.published[0];
  });
  if (now === undefined || before?.unit !== now.unit) return undefined;
  const [current, base] = [mayEnter(now), mayEnter(before)];
  const ratio = current === undefined || base === undefined ? undefined : divide(current, base);
  return ratio === undefined ? undefined : subtract(ratio, exactly(1));
}
