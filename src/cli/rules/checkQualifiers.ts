import type { Content } from '../package/content.ts';
import type { Problem } from '../package/problem.ts';

/** Finds figures that are called exact and something else at once. */
export function checkQualifiers({ figures }: Content): readonly Problem[] {
  return figures
    .filter(({ item }) => item.qualifiers.includes('exact') && item.qualifiers.length > 1)
    .map(({ row, item }) => ({
      file: 'figures.csv',
      row,
      column: 'qualifier',
      fault: { code: 'qualifier', value: item.qualifiers.join('+') },
    }));
}
