import { isSameAnswer, type KeptAnswer } from './keptAnswer.ts';

/**
 * What a workbook keeps of a call after a change: what it answers now where the change makes a difference to it, else what it was
 * given, by whatever rules.
 *
 * @param was what it would have been answered before, `is` what it would be now; undefined where it is no call of ours
 */
export function touchedAnswer(
  given: KeptAnswer,
  was: KeptAnswer | undefined,
  is: KeptAnswer | undefined,
): KeptAnswer {
  return was !== undefined && is !== undefined && !isSameAnswer(was, is) ? is : given;
}
