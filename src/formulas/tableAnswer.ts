import type { Issue } from '../domain/issue.ts';
import { failure, success, type Result } from '../domain/result.ts';
import type { TableAnswer } from './answer.ts';
import type { CellOutput } from './cellValue.ts';
import { unknownName } from './unknownName.ts';

/** Names of one table that suggestions are looked for: more are a wrong column, which a hundred messages tell as well. */
const mostAlike = 100;

/**
 * A table that spills; an empty one is a failure, as Excel cannot show it. Only the first hundred unknown names of a table get
 * suggestions, so that a column of thousands does not hold the workbook up while its messages are written.
 *
 * @param argument the argument to change for something to fit
 * @param cells the figures that its cells show, in the shape of the rows
 */
export function tableAnswer(
  argument: string,
  rows: readonly (readonly CellOutput[])[],
  cells?: NonNullable<TableAnswer['cells']>,
): Result<TableAnswer> {
  if (rows.length === 0) return failure({ code: 'empty-list', argument });
  const unknown = new Map<Issue, Issue>();
  const limited = (cell: CellOutput): CellOutput => {
    if (typeof cell !== 'object' || cell.code !== 'unknown-name') return cell;
    const known = unknown.get(cell);
    if (known !== undefined) return known;
    const kept = unknown.size < mostAlike ? cell : unknownName(cell.kind, cell.input, () => []);
    unknown.set(cell, kept);
    return kept;
  };
  const table = { kind: 'table', rows: rows.map((row) => row.map(limited)) } as const;
  return success(cells === undefined ? table : { ...table, cells });
}
