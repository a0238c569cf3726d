import type { ComputedFigure } from '../domain/figure.ts';
import type { Observation } from '../domain/observation.ts';
import type { Source } from '../domain/source.ts';

/** What a workbook adds to an edition; all ids are those of `ownId`. */
export interface OwnFigures {
  /** As they were typed; where an edition has a printed number of the same question that one answers. */
  readonly observations: readonly Observation[];
  readonly sources: readonly Source[];
  /** What follows from them together with the figures of the edition; inputs are ids of either. */
  readonly computed: readonly ComputedFigure[];
  /** Steps on the way to these that rest on no own figure: they are explained and answer nothing. */
  readonly steps: readonly ComputedFigure[];
}

export const noOwnFigures: OwnFigures = { observations: [], sources: [], computed: [], steps: [] };
