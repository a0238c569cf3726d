import { failure, success, type Result } from '../domain/result.ts';
import type { Answer } from './answer.ts';
import type { CellOutput } from './cellValue.ts';

/** A table that spills; an empty one is a failure, as Excel cannot show it. */
export function tableAnswer(
  argument: string,
  rows: readonly (readonly CellOutput[])[],
): Result<Answer> {
  return rows.length === 0
    ? failure({ code: 'empty-list', argument })
    : success({ kind: 'table', rows });
}
