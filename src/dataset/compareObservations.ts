import type { Observation } from '../domain/observation.ts';
import type { Source } from '../domain/source.ts';

/**
 * Orders observations of one figure, the preferred first: exact before vague, primary source before mirror, newer before
 * older, the original before its translation in the same document, then by id so that the order never depends on the
 * file's.
 */
export function compareObservations(
  sourceOf: (id: string) => Source | undefined,
): (left: Observation, right: Observation) => number {
  const rank = ({ qualifiers, source }: Observation): number =>
    (qualifiers.includes('exact') ? 0 : 2) + (sourceOf(source)?.kind === 'primary' ? 0 : 1);
  const translated = ({ printed, source }: Observation): number =>
    sourceOf(source)?.language.startsWith('zh') === true && /[a-z]{3}/iu.test(printed) ? 1 : 0;
  const published = ({ source }: Observation): string => sourceOf(source)?.published ?? '';
  return (left, right) =>
    rank(left) - rank(right) ||
    published(right).localeCompare(published(left)) ||
    translated(left) - translated(right) ||
    left.id.localeCompare(right.id);
}
