import { answeringOrder } from '../../dataset/answeringOrder.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { relations } from '../../derive/relations.ts';
import type { Relation } from '../../derive/relations/relation.ts';

/** Every relation between the figures of an edition that can be tested. */
export function editionRelations({ edition }: Dataset): readonly Relation[] {
  return relations({ ...edition, printings: answeringOrder(edition) });
}
