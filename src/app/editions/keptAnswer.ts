import * as v from 'valibot';
import type { Language } from '../../domain/language.ts';
import type { Result } from '../../domain/result.ts';
import type { Answer } from '../../formulas/answer.ts';
import type { CellOutput } from '../../formulas/cellValue.ts';
import { issueCode } from '../../formulas/issueCode.ts';
import { issueMessage } from '../../formulas/issueMessage.ts';

const error = v.object({
  error: v.picklist(['#N/A', '#VALUE!', '#NAME?']),
  message: v.pipe(v.string(), v.maxLength(2000)),
});
const cell = v.union([v.string(), v.pipe(v.number(), v.finite()), v.boolean(), error]);

/** What untrusted JSON must be to answer a cell. */
export const keptAnswerSchema = v.union([cell, v.array(v.array(cell))]);

/** What one cell of an answer shows. */
export type KeptCell = v.InferOutput<typeof cell>;

/** An answer as a workbook keeps it, so that it can be given again without an edition. */
export type KeptAnswer = v.InferOutput<typeof keptAnswerSchema>;

/** An answer, or why there is none, as it is kept. */
export function keptAnswer(result: Result<Answer>, language: Language): KeptAnswer {
  const kept = (shown: CellOutput): KeptCell =>
    typeof shown === 'object'
      ? { error: issueCode(shown), message: issueMessage(shown, language).slice(0, 2000) }
      : shown;
  if (!result.ok) return kept(result.issue);
  const { value: answer } = result;
  return answer.kind === 'table' ? answer.rows.map((row) => row.map(kept)) : kept(answer.value);
}

/** Whether two answers show the same; the words of an error follow the person's language and make no difference. */
export function isSameAnswer(left: KeptAnswer, right: KeptAnswer): boolean {
  return shownText(left) === shownText(right);
}

function shownText(answer: KeptAnswer): string {
  return JSON.stringify(answer, (name, value: unknown) => (name === 'message' ? '' : value));
}
