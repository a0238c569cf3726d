import { namedOrId, type Dataset } from '../dataset/dataset.ts';
import type { Issue } from '../domain/issue.ts';

/**
 * Why two levels of an indicator give no growth that stands beside its published ones: those are at constant prices or
 * of comparable scope. Undefined for a nominal indicator.
 */
export function nominalGuard(dataset: Dataset, id: string): Issue | undefined {
  const indicator = dataset.indicator(id);
  if (indicator === undefined || indicator.growth === 'nominal') return undefined;
  return {
    code: 'nominal-only',
    indicator: namedOrId(indicator, id),
    growth: indicator.growth,
  };
}
