import type { Issue } from '../domain/issue.ts';
import type { Result } from '../domain/result.ts';
import type { Answer } from './answer.ts';
import type { CellOutput } from './cellValue.ts';
import type { FunctionDefinition } from './functions/functionDefinition.ts';
import type { Parameter } from './functions/parameter.ts';

/** A message never asks for an argument that its function does not have: there it only tells what is so. */
export function withOwnArguments(
  result: Result<Answer>,
  { parameters }: Pick<FunctionDefinition, 'parameters'>,
): Result<Answer> {
  if (!result.ok) return { ok: false, issue: withOwnArgument(result.issue, parameters) };
  const answer = result.value;
  if (answer.kind !== 'table') return result;
  const cell = (shown: CellOutput): CellOutput =>
    typeof shown === 'object' ? withOwnArgument(shown, parameters) : shown;
  const isClean = answer.rows.every((row) => row.every((shown) => typeof shown !== 'object'));
  if (isClean) return result;
  return { ok: true, value: { ...answer, rows: answer.rows.map((row) => row.map(cell)) } };
}

/** The same of one failure. */
export function withOwnArgument(
  issue: Issue,
  parameters: readonly Pick<Parameter, 'name'>[],
): Issue {
  const isOwn = !chooses(issue) || parameters.some(({ name }) => name === issue.argument);
  return isOwn ? issue : { ...issue, argument: '' };
}

type Choosing = Extract<
  Issue,
  { code: 'other-unit' | 'other-universe' | 'other-reference' | 'ambiguous-reference' }
>;

/** Failures that an argument would mend. */
function chooses(issue: Issue): issue is Choosing {
  return (
    issue.code === 'other-unit' ||
    issue.code === 'other-universe' ||
    issue.code === 'other-reference' ||
    issue.code === 'ambiguous-reference'
  );
}
