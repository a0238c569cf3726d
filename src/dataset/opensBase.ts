import { boundaryChangeAt } from '../domain/boundaryChangeAt.ts';
import type { Figure } from '../domain/figure.ts';
import type { BoundaryChange } from '../domain/place.ts';
import { baseStep } from './baseStep.ts';
import type { Dataset } from './dataset.ts';
import { cellKey } from './figureCell.ts';

/** Why a level is not to be compared with that of the year before. */
export type BaseOpening = 'base' | 'boundary';

/** Whether a level opens a new base: printed growth contradicts it, or the place has another territory since. */
export function opensBase(dataset: Dataset, figure: Figure): BaseOpening | undefined {
  if (figure.measure !== 'level') return undefined;
  if (boundaryStep(dataset, figure) !== undefined) return 'boundary';
  return baseStep(dataset, figure, figure) === undefined ? undefined : 'base';
}

/**
 * The change of territory between a figure's period and that of the year before; undefined where there is none, where printed
 * growth meets both levels and so proves them comparable, and for a rate, which has no territory's size.
 */
export function boundaryStep(
  dataset: Dataset,
  figure: Pick<Figure, 'place' | 'indicator' | 'breakdown' | 'period' | 'reference'>,
): BoundaryChange | undefined {
  if (dataset.indicator(figure.indicator)?.kind === 'rate') return undefined;
  const change = boundaryChangeAt(dataset.place(figure.place), figure.period);
  if (change === undefined) return undefined;
  const growth = dataset.cell(cellKey({ ...figure, measure: 'yoy' }))?.computed ?? [];
  const isProven = growth.some(
    ({ origin }) =>
      origin.kind === 'computed' &&
      origin.computed.method === 'growth' &&
      origin.computed.mixed !== true,
  );
  return isProven ? undefined : change;
}
