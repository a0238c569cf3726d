import { growthMeasures } from '../../domain/measure.ts';
import { timeSaid, type Said } from './said.ts';

/**
 * Whether a growth that is of the periods before it stands beside a header that is a growth already: that asks what the growth
 * changed by, and not the growth again.
 *
 * @param left what the label of a cell says, `top` its header
 *
 * @example
 * // GDP增速 below 2023 | 2024 | 增幅: it is; below 2024年 over 同比: it is not
 */
export function isGrowthOfGrowth({
  left,
  top,
}: {
  readonly left: Said;
  readonly top: Said;
}): boolean {
  const id = left.get('measure')?.id;
  const isTwice = id === top.get('measure')?.id && growthMeasures.some((growth) => growth === id);
  return isTwice && (isTakenFrom(left, 'column', 'row') || isTakenFrom(top, 'row', 'column'));
}

/** Whether the period of a header stands in another one of its side, in the same column of labels or row of headers. */
function isTakenFrom(said: Said, line: 'row' | 'column', place: 'row' | 'column'): boolean {
  const [measure, time] = [said.get('measure')?.at, timeSaid(said)?.at];
  if (measure === undefined || time === undefined) return false;
  return measure[line] === time[line] && measure[place] !== time[place];
}
