import type { HeaderProblem } from './headerProblem.ts';
import type { QuestionCell } from './questionCell.ts';
import type { LeftCell } from './recognisedTable.ts';
import type { Spot } from './said.ts';
import { textOf, type SideHeader } from './sideHeader.ts';
import { isFit } from './tableContents.ts';
import type { TableCells, TablePlace, TableSides } from './tableGrid.ts';
import type { Misfits } from './unfitHeaders.ts';
import { wordKind } from './wordsSaid.ts';

interface Asked {
  readonly cells: TableCells;
  readonly misfits: Misfits;
}

/**
 * Names what is left alone between headers that are understood, with the reason: a header of which no cell is filled for one and
 * the same, else the cell. What a header is refused for is told of the header.
 *
 * @example
 * // 金额（亿美元） beside 同比 under a title of 亿美元, where levels are counted in yuan alone => 金额（亿美元）, the unit
 */
export function leftCells(
  { down, across }: TableSides,
  { cells, misfits }: Asked,
  { rows, columns }: Pick<TablePlace, 'rows' | 'columns'>,
): readonly LeftCell[] {
  const problems = down.map((left, row) =>
    across.map((top, column): HeaderProblem | undefined =>
      isUsed(left) && isUsed(top)
        ? problemOf(misfits[row]?.[column], cells[row]?.[column])
        : undefined,
    ),
  );
  const asked = (row: number, column: number): readonly (HeaderProblem | undefined)[] =>
    isUsed(down[row]) && isUsed(across[column]) ? [problems[row]?.[column]] : [];
  const ofColumn = across.map((top, column) =>
    sameProblem(
      down.flatMap((_left, row) => asked(row, column)),
      top,
    ),
  );
  const isOpen = (column: number): boolean => ofColumn[column] === undefined;
  const ofRow = down.map((left, row) => {
    const all = across.flatMap((_top, column) => asked(row, column));
    const isTold = !(problems[row] ?? []).some(
      (problem, column) => problem !== undefined && isOpen(column),
    );
    return isTold ? undefined : sameProblem(all, left);
  });
  const single = problems.flatMap((line, row) =>
    line.flatMap((problem, column): readonly LeftCell[] =>
      problem === undefined || !isOpen(column) || ofRow[row] !== undefined
        ? []
        : [{ row: rows[row] ?? 0, column: columns[column] ?? 0, text: '', problem }],
    ),
  );
  return [...ofColumn, ...ofRow].flatMap((left) => left ?? []).concat(single);
}

const isUsed = (header: SideHeader | undefined): boolean => header?.problem === undefined;

function problemOf(
  misfit: Misfits[number][number],
  cell: QuestionCell | undefined,
): HeaderProblem | undefined {
  if (misfit !== undefined) return { kind: 'unfit', of: wordKind(misfit) };
  return cell === undefined || isFit(cell) ? undefined : { kind: 'question', reason: cell.reason };
}

/** The header, where all of its cells have one problem. */
function sameProblem(
  problems: readonly (HeaderProblem | undefined)[],
  { spot }: { readonly spot?: Spot },
): LeftCell | undefined {
  const [problem] = problems;
  const isOne = problems.every((other) => other?.kind === problem?.kind);
  return problem === undefined || spot === undefined || !isOne
    ? undefined
    : { row: spot.row, column: spot.column, text: String(textOf(spot)), problem };
}
