import { around } from './interval.ts';
import type { Observation } from './observation.ts';

/** Where a figure lies as its words say, in its own unit; null where they leave an end open. */
export interface StatedBounds {
  readonly low: number | null;
  readonly high: number | null;
}

type Worded = Pick<Observation, 'value' | 'halfWidth' | 'qualifiers' | 'printed'>;

/** Words that say "not quite": the figure lies below the number. */
const belowWords = /^(?:近|将近|接近|逼近|nearly|almost)/iu;

/**
 * Where a printed figure lies: on both sides of what was rounded, on one side of what a word bounds.
 *
 * @example
 * statedBounds(trade); // 527.7 => 527.65 to 527.75
 * statedBounds(share); // 近七成 with a precision of 5 => 65 to 70, never above
 * statedBounds(increase); // 近千亿 without one => null to 1000; 超60% => 60 to null
 * statedBounds(perHead); // 36万元左右 without one => null to null
 */
export function statedBounds({ value, halfWidth, qualifiers, printed }: Worded): StatedBounds {
  const side = sideOf(qualifiers, printed);
  if (halfWidth === null) {
    return { low: side === 'above' ? value : null, high: side === 'below' ? value : null };
  }
  const { low, high } = around(value, halfWidth);
  return { low: side === 'above' ? value : low, high: side === 'below' ? value : high };
}

function sideOf(
  [qualifier, ...others]: Worded['qualifiers'],
  printed: string,
): 'above' | 'below' | undefined {
  if (others.length > 0) return undefined;
  if (qualifier === 'over') return 'above';
  if (qualifier === 'under' || qualifier === 'within') return 'below';
  return qualifier === 'about' && belowWords.test(printed) ? 'below' : undefined;
}
