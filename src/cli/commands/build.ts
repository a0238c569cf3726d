import { join, relative } from 'node:path';
import { buildEdition } from '../edition/buildEdition.ts';
import { editionFile } from '../edition/editionIndex.ts';
import { storeEdition } from '../edition/storeEdition.ts';
import { checkPackage } from '../rules/checkPackage.ts';
import { problemLine } from '../words/problemLine.ts';
import type { CommandContext, ExitCode } from './commandContext.ts';

export interface BuildOptions {
  readonly seeds: string;
  readonly out: string;
  readonly release: boolean;
}

/** `build`: checks the data package and writes its edition; prints the file's path. A package with problems builds nothing. */
export function build(options: BuildOptions, { words, print, report }: CommandContext): ExitCode {
  const { content, problems } = checkPackage(options.seeds);
  if (content === undefined || problems.length > 0) {
    for (const problem of problems) report(problemLine(problem, words));
    report(words.problems(problems.length));
    return 1;
  }
  const stored = storeEdition(options.out, buildEdition(content), options.release);
  if (stored.kind === 'broken-index') {
    report(words.brokenIndex);
    return 1;
  }
  const { entry } = stored;
  print(relative('', join(options.out, editionFile(entry.id))));
  report(stored.kind === 'unchanged' ? words.unchanged(entry.id) : words.built(entry));
  return 0;
}
