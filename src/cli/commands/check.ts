import { checkPackage } from '../rules/checkPackage.ts';
import { problemLine } from '../words/problemLine.ts';
import type { CommandContext, ExitCode } from './commandContext.ts';

/** `check`: prints a line for each problem of the data package. */
export function check(seeds: string, { words, print, report }: CommandContext): ExitCode {
  const { content, problems } = checkPackage(seeds);
  for (const problem of problems) print(problemLine(problem, words));
  if (content === undefined || problems.length > 0) {
    report(words.problems(problems.length));
    return 1;
  }
  report(words.sound(content.figures.length));
  return 0;
}
