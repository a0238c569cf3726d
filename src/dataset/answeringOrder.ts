import { vintageGroups, type Observed, type VintageGroup } from '../domain/vintageGroups.ts';
import { compareObservations } from './compareObservations.ts';
import type { Edition } from './edition.ts';
import { sumMisfit } from './sumMisfit.ts';

/**
 * Which of several printings of one figure answers, by the rules of design: vintage, exact, tier, what fits the identities,
 * more digits where they agree, original language, newer. Gives the printings by vintage, the answering one first.
 */
export function answeringOrder({
  observations,
  indicators,
  sources,
}: Pick<Edition, 'observations' | 'indicators' | 'sources'>): (
  observed: Observed,
) => readonly VintageGroup[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const sourceOf = (id: string): Edition['sources'][number] | undefined => byId.get(id);
  const misfit = sumMisfit(observations, indicators);
  const order = { compare: compareObservations(sourceOf, misfit), sourceOf };
  return (observed) => vintageGroups(observed, order);
}
