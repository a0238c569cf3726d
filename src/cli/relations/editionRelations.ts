import { compareObservations } from '../../dataset/compareObservations.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { sumMisfit } from '../../dataset/sumMisfit.ts';
import { relations } from '../../derive/relations.ts';
import type { Relation } from '../../derive/relations/relation.ts';

/** Every relation between the figures of an edition that can be tested. */
export function editionRelations({ edition, source }: Dataset): readonly Relation[] {
  const misfit = sumMisfit(edition.observations, edition.indicators);
  return relations({ ...edition, compare: compareObservations(source, misfit) });
}
