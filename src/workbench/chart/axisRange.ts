import type { ValueRange } from './plotGeometry.ts';

/** About so many steps. */
const wanted = 4;

const steps = [1, 2, 2.5, 5, 10];

/** An axis with its marks, in steps that people count in; it begins and ends where it was set to. */
export interface AxisRange extends ValueRange {
  readonly marks: readonly number[];
}

/**
 * The axis that holds a range of values.
 *
 * @param set where an add-in has it begin and end
 * @example
 * axisRange({ least: 0, most: 95 }, {}); // => 0 to 100, marked every 25
 * axisRange({ least: 0, most: 95 }, { maximum: 8000 }); // => 0 to 8000, marked every 2000
 */
export function axisRange(
  { least, most }: ValueRange,
  set: { readonly minimum?: number | undefined; readonly maximum?: number | undefined },
): AxisRange {
  const rough = ((set.maximum ?? most) - (set.minimum ?? least)) / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * (steps.find((each) => each * power >= rough) ?? 10);
  const from = set.minimum ?? Math.floor(least / step) * step;
  const to = set.maximum ?? Math.ceil(most / step) * step;
  const first = Math.ceil(from / step);
  const count = Math.max(1, Math.floor(to / step) - first + 1);
  const marks = Array.from({ length: count }, (_mark, at) => (first + at) * step);
  return { least: from, most: Math.max(to, from + step), marks };
}
