import { placeKey } from '../ports/placeKey.ts';
import type { CitedSource } from './citedSources.ts';

/** The numbers of the sources that each cell rests on, ascending, by `placeKey`. */
export function sourceNumbers(
  sources: readonly CitedSource[],
): ReadonlyMap<string, readonly number[]> {
  const numbers = new Map<string, number[]>();
  for (const { number, figures } of sources) {
    for (const cell of new Set(figures.flatMap(({ cells }) => cells.map(placeKey)))) {
      numbers.set(cell, [...(numbers.get(cell) ?? []), number]);
    }
  }
  return numbers;
}
