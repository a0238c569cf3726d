import { product } from '../../domain/quantity.ts';
import type { Equation } from '../equation.ts';
import { samePeriod } from '../periodRule.ts';
import type { Series } from '../series.ts';
import type { Identity } from './identity.ts';

/**
 * Pull in percentage points (拉动) = share of the increase (贡献率) × growth of the whole, however growth is stated. Current-price
 * levels give it for nominal flows only; see `levelChanges`.
 */
export const pull: Identity = (series) => {
  if (series.measure !== 'increase-share') return [];
  const [place = '', indicator = '', breakdown = ''] = series.reference.split('/');
  const whole: Series = { ...series, place, indicator, breakdown, measure: 'yoy', reference: '' };
  const members: readonly Series[] = [{ ...series, measure: 'pull' }, series, whole];
  return [{ members, periods: samePeriod(3), solutions }];
};

const solutions: Equation['solutions'] = [
  { method: 'contribution-share', target: 0, inputs: [1, 2], solve: product },
];
