import type { CommandContext } from '../commands/commandContext.ts';
import type { Problem } from '../package/problem.ts';
import { problemLine } from './problemLine.ts';

/** More lines than this nobody reads: the same fault in every row is one fault. */
const mostLines = 200;

/** Writes a line for each problem, the first of very many only, then how many there are. */
export function reportProblems(
  problems: readonly Problem[],
  { words, report }: Pick<CommandContext, 'words' | 'report'>,
  write: (line: string) => void = report,
): void {
  for (const problem of problems.slice(0, mostLines)) write(problemLine(problem, words));
  if (problems.length > mostLines) write(words.moreProblems(problems.length - mostLines));
  report(words.problems(problems.length));
}
