import type { Answer } from '../../formulas/answer.ts';
import type { CellOutput, CellValue } from '../../formulas/cellValue.ts';
import { issueCode } from '../../formulas/issueCode.ts';
import type { Given } from './givenArgument.ts';

/** What an inner call hands to the call around it: its value, or the cells that it spills; an error passes. */
export function answerInput(answer: Answer): Given {
  if (answer.kind !== 'table') return { ok: true, input: answer.value };
  const failed = answer.rows.flat().find((cell) => typeof cell === 'object');
  if (failed !== undefined) return { ok: false, error: issueCode(failed) };
  const rows = answer.rows.map((row) => row.filter(isValue));
  const [first] = rows;
  const isOne = rows.length === 1 && first?.length === 1;
  return { ok: true, input: isOne ? (first[0] ?? null) : rows };
}

const isValue = (cell: CellOutput): cell is NonNullable<CellValue> => typeof cell !== 'object';
