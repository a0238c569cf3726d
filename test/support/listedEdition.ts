import type { Edition } from '../../src/dataset/edition.ts';
import type { ComputedFigure } from '../../src/domain/figure.ts';
import type { Observation } from '../../src/domain/observation.ts';

/** An edition of which every figure is made, as JSON of objects has it. */
export function listedEdition(edition: Edition): Edition & {
  readonly observations: readonly Observation[];
  readonly computed: readonly ComputedFigure[];
} {
  return { ...edition, observations: [...edition.observations], computed: [...edition.computed] };
}
