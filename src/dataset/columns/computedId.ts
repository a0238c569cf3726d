import type { ComputedFigure } from '../../domain/figure.ts';

type Keyed = Pick<
  ComputedFigure,
  'place' | 'indicator' | 'breakdown' | 'period' | 'measure' | 'reference'
>;

/** The part of a computed figure's id that says what it is of; further ways and bases follow it. */
export function computedIdStart(figure: Keyed): string {
  const { place, indicator, breakdown, period, measure, reference } = figure;
  const scope = breakdown === '' ? '-' : breakdown;
  const what = reference === '' ? measure : `${measure}(${reference})`;
  return `c:${place}/${indicator}/${scope}/${period}/${what}`;
}
