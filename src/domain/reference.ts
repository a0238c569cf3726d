import { breakdownKey, breakdownMembers } from './breakdown.ts';
import { rankMeasures } from './measure.ts';
import type { FigureKey } from './observation.ts';

/** The whole, universe or other side that a figure is measured against. */
export interface Reference {
  readonly place: string;
  readonly indicator: string;
  /** Canonical breakdown key. */
  readonly breakdown: string;
}

/**
 * The full reference of a figure, or undefined where it has none.
 *
 * Written `place[/indicator[/breakdown]]`: a place alone means its same indicator and breakdown; with an indicator, the
 * total unless a breakdown follows. An empty reference of a share is the same place without the last dimension of the
 * breakdown: members of one dimension are a union and leave together.
 *
 * @param dimensionOf the dimension of a breakdown member
 *
 * @example
 * // A zone's share of its city's trade, written '410100/trade':
 * expandReference(zoneShare, dimensionOf); // => { place: '410100', indicator: 'trade', breakdown: '' }
 * // Four partners' share, 'india+us', without a reference:
 * expandReference(partnersShare, dimensionOf); // => the same place and indicator, breakdown ''
 */
export function expandReference(
  key: FigureKey,
  dimensionOf: (member: string) => string | undefined,
): Reference | undefined {
  if (key.reference !== '') return written(key);
  const members = breakdownMembers(key.breakdown);
  const last = members.at(-1);
  if (key.measure !== 'share' || last === undefined) return undefined;
  const whole = members.filter((member) => dimensionOf(member) !== dimensionOf(last));
  return { place: key.place, indicator: key.indicator, breakdown: breakdownKey(whole) };
}

function written(key: FigureKey): Reference {
  const [place = '', indicator, breakdown] = key.reference.split('/');
  if (indicator === undefined || rankMeasures.includes(key.measure)) {
    return { place, indicator: key.indicator, breakdown: key.breakdown };
  }
  return { place, indicator, breakdown: breakdownKey(breakdownMembers(breakdown ?? '')) };
}
