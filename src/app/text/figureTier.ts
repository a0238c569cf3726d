import type { Dataset } from '../../dataset/dataset.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Source } from '../../domain/source.ts';
import { sourceTier } from '../../domain/sourceTier.ts';

/** Who stands behind the print that answers: official, media or a data site; undefined for what is computed or typed in the workbook. */
export function figureTier(dataset: Dataset, { origin }: Figure): Source['tier'] | undefined {
  if (origin.kind === 'computed') return undefined;
  return sourceTier(dataset.source(origin.observations[0].source));
}
