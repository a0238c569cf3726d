import type { Indicator } from '../domain/indicator.ts';
import type { Observation } from '../domain/observation.ts';
import type { Rows } from '../domain/rows.ts';

/**
 * The observations that an identity can bring together with some of them, directly or in several steps: those of the same
 * indicators, of the sums and parts of these, and of what they are measured against. Nothing follows from any other.
 *
 * @example
 * relatedObservations(all, indicators, [exportsTyped]); // => all of exports, imports, trade; none of grain
 */
export function relatedObservations(
  observations: Rows<Observation>,
  indicators: readonly Indicator[],
  some: readonly Observation[],
): readonly Observation[] {
  const linked = new Map<string, Set<string>>();
  const link = (left: string, right: string): void => {
    if (left === right || right === '') return;
    linked.set(left, (linked.get(left) ?? new Set()).add(right));
    linked.set(right, (linked.get(right) ?? new Set()).add(left));
  };
  for (const { id, sumOf } of indicators) for (const part of sumOf) link(id, part);
  for (const { indicator, reference } of [...observations, ...some]) {
    link(indicator, reference.split('/')[1] ?? '');
  }
  const reached = new Set(some.map(({ indicator }) => indicator));
  for (const indicator of reached) {
    for (const other of linked.get(indicator) ?? []) reached.add(other);
  }
  return observations.filter(({ indicator }) => reached.has(indicator));
}
