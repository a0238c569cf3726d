import type { Figure } from '../../domain/figure.ts';

/** The rank that a published figure states exactly; undefined where it is none or only says within which (前三). */
export function exactRank(figure: Figure | undefined): number | undefined {
  return figure?.status === 'published' ? figure.value : undefined;
}

/** The last rank that a published figure leaves open where it only says within which it is (前三); infinite for any other. */
export function lastRank(figure: Figure | undefined): number {
  return exactRank(figure) === undefined ? (figure?.high ?? Infinity) : Infinity;
}
