import type { QuestionCell } from './questionCell.ts';

/**
 * The unit in which cells may be added: all are levels in the same one. Growth, shares and ranks add up to nothing, and neither
 * do figures in several units; what has no figure leaves no sum either.
 */
export function summableUnit(cells: readonly QuestionCell[]): string | undefined {
  const [first, ...others] = cells.flatMap(({ amount }) => amount ?? []);
  if (first === undefined || !first.isLevel) return undefined;
  return others.every(({ unit, isLevel }) => isLevel && unit === first.unit)
    ? first.unit
    : undefined;
}
