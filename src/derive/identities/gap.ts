import { remainder, total } from '../../domain/quantity.ts';
import type { Equation } from '../equation.ts';
import { samePeriod } from '../periodRule.ts';
import type { Series } from '../series.ts';
import type { Identity } from './identity.ts';

/**
 * The other side's level = level − gap (a gap is positive where the place is above its reference), and back. Levels of one
 * indicator only: a gap in growth rates gives no level, and a gap is never made up.
 */
export const gap: Identity = (series) => {
  const [place = '', indicator, breakdown = ''] = series.reference.split('/');
  if (series.measure !== 'gap' || indicator !== series.indicator) return [];
  const own: Series = { ...series, measure: 'level', reference: '' };
  const members: readonly Series[] = [own, { ...own, place, breakdown }, series];
  return [{ members, periods: samePeriod(members.length), solutions }];
};

const solutions: Equation['solutions'] = [
  { method: 'gap', target: 1, inputs: [0, 2], solve: remainder },
  { method: 'gap', target: 0, inputs: [1, 2], solve: total },
];
