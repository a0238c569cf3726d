import type { PreviewCell, RecognisedTable } from './recognisedTable.ts';

/** Where the units of a preview stand, so that each is said once: above it, at its columns or rows, or else in each cell. */
export type PreviewUnits =
  | { readonly at: 'table'; readonly unit: string }
  | { readonly at: 'columns' | 'rows'; readonly units: readonly string[] }
  | { readonly at: 'cells' };

/**
 * Finds the fewest places for the units of a preview; percentages have none, their sign is part of the number.
 *
 * @example
 * // 进出口 | 同比   with 527.7亿元 and 6.3%
 * previewUnits(table); // => { at: 'table', unit: '亿元' }
 * // 进出口 | 常住人口   => { at: 'columns', units: ['亿元', '万人'] }
 */
export function previewUnits({
  preview,
  across,
}: Pick<RecognisedTable, 'preview' | 'across'>): PreviewUnits {
  const [unit = '', ...others] = unitsOf(preview.flat());
  if (others.length === 0) return { at: 'table', unit };
  const columns = across.headers.map((_header, at) =>
    unitsOf(preview.flatMap((row) => row.slice(at, at + 1))),
  );
  const rows = preview.map(unitsOf);
  if (isOnce(columns)) return { at: 'columns', units: columns.map(([only = '']) => only) };
  if (isOnce(rows)) return { at: 'rows', units: rows.map(([only = '']) => only) };
  return { at: 'cells' };
}

function unitsOf(cells: readonly PreviewCell[]): readonly string[] {
  return [...new Set(cells.map(({ unit }) => unit).filter((unit) => unit !== ''))];
}

const isOnce = (units: readonly (readonly string[])[]): boolean =>
  units.every(({ length }) => length <= 1);
