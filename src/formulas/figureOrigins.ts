import { computationInputs } from '../dataset/computationInputs.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Figure } from '../domain/figure.ts';
import type { Observation } from '../domain/observation.ts';

/**
 * The printed figures that a figure rests on, the preferred one of each, without repetition: itself if published, else all
 * inputs down to printed ones.
 */
export function figureOrigins(dataset: Dataset, figure: Figure): readonly Observation[] {
  const observations = new Map<string, Observation>();
  const visited = new Set<string>();
  const visit = ({ id, origin }: Figure): void => {
    if (visited.has(id)) return;
    visited.add(id);
    if (origin.kind === 'published') {
      const [first] = origin.observations;
      observations.set(first.id, first);
      return;
    }
    for (const input of computationInputs(dataset, origin.computed)) visit(input);
  };
  visit(figure);
  return [...observations.values()];
}
