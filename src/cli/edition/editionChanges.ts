import type { Edition } from '../../dataset/edition.ts';
import { canonicalJson } from './editionId.ts';
import type { EditionChanges } from './editionIndex.ts';

/** How many published figures an edition adds to the one before, states otherwise, or drops; figures are known by id. */
export function editionChanges(before: Edition, after: Edition): EditionChanges {
  const old = new Map(before.observations.map((figure) => [figure.id, canonicalJson(figure)]));
  const kept = after.observations.filter(({ id }) => old.has(id));
  return {
    added: after.observations.length - kept.length,
    changed: kept.filter((figure) => old.get(figure.id) !== canonicalJson(figure)).length,
    removed: before.observations.length - kept.length,
  };
}
