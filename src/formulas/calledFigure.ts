import type { ComputedFigure, Figure } from '../domain/figure.ts';
import type { Interval } from '../domain/interval.ts';

/** What a function works out itself: everything of a computed figure but its id. */
export type Computation = Omit<ComputedFigure, 'id' | 'inputs' | 'low' | 'high'> & {
  readonly inputs: readonly Figure[];
  readonly interval: Interval;
};

/** The figure that is computed when a function is called, marked as computed and with its inputs. */
export function calledFigure({ inputs, interval, ...rest }: Computation): Figure {
  const { mixed, method, place, indicator, breakdown, period, measure, reference, value, unit } =
    rest;
  const ids = inputs.map(({ id }) => id);
  const id = [method, ...ids].join('~');
  return {
    low: mixed === true ? null : interval.low,
    high: mixed === true ? null : interval.high,
    id,
    place,
    indicator,
    breakdown,
    period,
    measure,
    reference,
    value,
    unit,
    status: mixed === true ? 'mixed-base' : 'computed',
    origin: { kind: 'computed', computed: { ...rest, ...interval, id, inputs: ids } },
  };
}
