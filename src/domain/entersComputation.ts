import type { Observation } from './observation.ts';

/**
 * Whether a printed figure may enter a computation: only what is printed exactly, of a period that the document states, and
 * with a known rounding.
 */
export function entersComputation({
  qualifiers,
  dating,
  halfWidth,
}: Pick<Observation, 'qualifiers' | 'dating' | 'halfWidth'>): boolean {
  const isExact = qualifiers.every((qualifier) => qualifier === 'exact');
  return isExact && dating === 'stated' && halfWidth !== null;
}
