import type { Edition } from '../../dataset/edition.ts';

/** A build that loses more of the last edition's figures than this must be told to. */
const mostLost = 0.1;

/**
 * How many published figures of the edition before are gone, where that is more than a tenth of them; figures are known by
 * id.
 *
 * @example
 * lostFigures(before, after); // 454 figures before, 400 of them still there => 54
 */
export function lostFigures(before: Edition, after: Edition): number | undefined {
  const kept = new Set(after.observations.map(({ id }) => id));
  const lost = before.observations.filter(({ id }) => !kept.has(id)).length;
  return lost > before.observations.length * mostLost ? lost : undefined;
}
