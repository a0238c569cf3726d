import type { CitedTable, CitedTableCell } from './citedTable.ts';

type Row = readonly CitedTableCell[];

/**
 * The tables of a grid of cells: cut where a row is empty, without empty columns at their sides. Rows above the figures are the
 * header; rows of one single text above a table of several columns are its title.
 *
 * @param isFigure whether a formula of ours stands in a cell
 *
 * @example
 * // 进出口总额 | '' ; 地区 | 2025 ; 济源 | 527.7: one table with the title 进出口总额, one header row, one row
 */
export function cutTables(
  grid: readonly Row[],
  isFigure: (cell: CitedTableCell) => boolean,
): readonly CitedTable[] {
  return pieces(grid).map((piece) => tableOf(trimmed(piece), isFigure));
}

function pieces(grid: readonly Row[]): readonly (readonly Row[])[] {
  const all: Row[][] = [];
  let isOpen = false;
  for (const row of grid) {
    const isBlank = row.every(isEmpty);
    if (!isBlank && !isOpen) all.push([]);
    if (!isBlank) all.at(-1)?.push(row);
    isOpen = !isBlank;
  }
  return all;
}

function trimmed(piece: readonly Row[]): readonly Row[] {
  const width = Math.max(...piece.map((row) => row.length));
  const filled = Array.from({ length: width }, (_, column) => column).filter((column) =>
    piece.some((row) => !isEmpty(row[column])),
  );
  const [first = 0, last = 0] = [filled[0], filled.at(-1)];
  return piece.map((row) => row.slice(first, last + 1));
}

function tableOf(rows: readonly Row[], isFigure: (cell: CitedTableCell) => boolean): CitedTable {
  const width = rows[0]?.length ?? 0;
  const isTitle = (row: Row): boolean =>
    width > 1 && row.filter((cell) => !isEmpty(cell)).length === 1 && !row.some(isFigure);
  const below = rows.findIndex((row) => !isTitle(row));
  const titles = rows.slice(0, below < 0 ? rows.length : below);
  const rest = rows.slice(titles.length);
  const figures = rest.findIndex((row) => row.some(isFigure));
  return {
    titles: titles.flatMap((row) => row.map(({ text }) => text).filter((text) => text !== '')),
    headerRows: Math.max(0, figures),
    rows: rest,
  };
}

const isEmpty = (cell: CitedTableCell | undefined): boolean =>
  cell === undefined || (cell.text.trim() === '' && !cell.isGap);
