import type { Dataset } from '../dataset/dataset.ts';
import { canonicalPeriod } from '../domain/canonicalPeriod.ts';
import { comparePeriodCodes } from '../domain/comparePeriodCodes.ts';
import type { Figure } from '../domain/figure.ts';

/**
 * Code of the newest period up to which there are printed levels and growth rates; states, targets and rough figures do not
 * count. Undefined for an edition without any.
 */
export function dataUpTo({ figures }: Pick<Dataset, 'figures'>): string | undefined {
  const codes = new Set(figures.filter(isResult).map(({ period }) => period));
  return [...codes].toSorted(comparePeriodCodes).at(-1);
}

function isResult({ measure, status, origin, period }: Figure): boolean {
  return (
    (measure === 'level' || measure === 'yoy') &&
    status === 'published' &&
    origin.kind === 'published' &&
    canonicalPeriod(period)?.state === false
  );
}
