import { namedOrId, type Dataset } from '../dataset/dataset.ts';
import { isNominal } from '../domain/isNominal.ts';
import type { Issue } from '../domain/issue.ts';

/**
 * Why two levels of an indicator give no growth that stands beside its published ones: those are at constant prices or
 * of comparable scope, or the indicator is a rate, which changes by percentage points, or a balance. Undefined where they do.
 */
export function nominalGuard(dataset: Dataset, id: string): Issue | undefined {
  const indicator = dataset.indicator(id);
  if (indicator === undefined || isNominal(indicator)) return undefined;
  const named = namedOrId(indicator, id);
  const { growth, kind } = indicator;
  if (growth === 'nominal') return { code: 'no-growth', indicator: named, why: 'rate' };
  if (growth !== 'none') return { code: 'nominal-only', indicator: named, growth };
  const why = kind === 'rate' ? 'printed-only' : 'balance';
  return { code: 'no-growth', indicator: named, why };
}
