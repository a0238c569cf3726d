import type { Dataset } from '../../dataset/dataset.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Source } from '../../domain/source.ts';

/** Who stands behind the print that answers: official, media or a data site; undefined for a computed figure. */
export function figureTier(dataset: Dataset, { origin }: Figure): Source['tier'] | undefined {
  if (origin.kind === 'computed') return undefined;
  return dataset.source(origin.observations[0].source)?.tier;
}
