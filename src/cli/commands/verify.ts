import { readPackage } from '../package/readPackage.ts';
import { readDocuments } from '../verify/documents.ts';
import { uncoveredNumerals } from '../verify/uncoveredNumerals.ts';
import {
  curatedDocuments,
  misplacedFigures,
  type CuratedDocument,
} from '../verify/verifyFigures.ts';
import { reportProblems } from '../words/reportProblems.ts';
import type { CommandContext, ExitCode } from './commandContext.ts';

export interface VerifyOptions {
  readonly seeds: string;
  readonly folder: string;
  readonly uncovered: boolean;
  /** Also what is clearly no statistic. */
  readonly all: boolean;
}

/**
 * `verify`: prints a line for each figure that does not stand in its document, and with `uncovered` one for each number of
 * the documents that is not curated: the number with its unit, never the sentence.
 */
export function verify(options: VerifyOptions, context: CommandContext): ExitCode {
  const { words, report } = context;
  const { content, problems } = readPackage(options.seeds);
  if (content === undefined) {
    reportProblems(problems, context);
    return 1;
  }
  const documents = readDocuments(options.folder);
  if (documents === undefined) {
    report(words.noFolder(options.folder));
    return 1;
  }
  const curated = curatedDocuments(content, documents);
  if (curated.length === 0) {
    report(words.noDocuments(options.folder));
    return 1;
  }
  const exitCode = verifyAll(curated, context);
  if (options.uncovered) listUncovered(curated, options.all, context);
  return exitCode;
}

function verifyAll(
  curated: readonly CuratedDocument[],
  { words, print, report }: CommandContext,
): ExitCode {
  let figures = 0;
  let misplaced = 0;
  for (const one of curated) {
    figures += one.figures.length;
    for (const { row, item } of misplacedFigures(one)) {
      misplaced += 1;
      const place = `${one.document.name}:${item.line ?? ''}`;
      print(`${place}: ${item.id} (figures.csv:${row}): ${words.notStanding(item.printed)}`);
    }
  }
  report(words.verified(figures - misplaced, figures, curated.length));
  return misplaced === 0 ? 0 : 1;
}

function listUncovered(
  curated: readonly CuratedDocument[],
  all: boolean,
  { words, print, report }: CommandContext,
): void {
  let shown = 0;
  let hidden = 0;
  for (const { document, figures } of curated) {
    const numbers = figures.map(({ item }) => item);
    for (const { line, text, numeralClass } of uncoveredNumerals(document.text, numbers)) {
      if (numeralClass === undefined) shown += 1;
      else hidden += 1;
      if (numeralClass === undefined) print(`${document.name}:${line}: ${text}`);
      else if (all) {
        print(`${document.name}:${line}: ${text} (${words.numeralClasses[numeralClass]})`);
      }
    }
  }
  report(words.uncovered(shown, hidden));
}
