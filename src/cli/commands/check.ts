import { createDataset, type Dataset } from '../../dataset/dataset.ts';
import type { Relation, Verdict } from '../../derive/relations/relation.ts';
import { baseLines } from '../bases/baseLines.ts';
import { buildEdition } from '../edition/buildEdition.ts';
import { editionRelations } from '../relations/editionRelations.ts';
import { relationLine } from '../relations/relationLine.ts';
import { checkPackage } from '../rules/checkPackage.ts';
import { unexplainedConflicts } from '../rules/unexplainedConflicts.ts';
import { reportProblems } from '../words/reportProblems.ts';
import type { CommandContext, ExitCode } from './commandContext.ts';

export interface CheckOptions {
  readonly seeds: string;
  readonly bases: boolean;
}

/**
 * `check`: prints a line for each problem of the data package, and for a sound one a line for each relation between its
 * figures, or with `bases` the table of which levels stand on one base. A conflict that a note explains is no problem: both
 * figures stay.
 */
export function check({ seeds, bases }: CheckOptions, context: CommandContext): ExitCode {
  const { words, print, report } = context;
  const { content, problems } = checkPackage(seeds);
  if (content === undefined || problems.length > 0) {
    reportProblems(problems, context, print);
    return 1;
  }
  const dataset = createDataset(buildEdition(content));
  const found = editionRelations(dataset);
  const conflicts = unexplainedConflicts(content, found);
  if (conflicts.length > 0) reportProblems(conflicts, context, print);
  else report(words.sound(content.figures.length));
  if (bases) listBases(dataset, context);
  else listRelations(found, dataset, context);
  return conflicts.length > 0 ? 1 : 0;
}

function listBases(dataset: Dataset, { language, words, print, report }: CommandContext): void {
  const lines = baseLines(dataset, words, language);
  for (const line of lines) print(line);
  if (lines.length === 0) report(words.bases.none);
}

function listRelations(
  found: readonly Relation[],
  dataset: Dataset,
  { language, words, print, report }: CommandContext,
): void {
  for (const relation of found) print(relationLine(relation, dataset, words, language));
  report(words.tested(countsOf(found)));
}

function countsOf(found: readonly Relation[]): Readonly<Record<Verdict, number>> {
  const counts = { holds: 0, untestable: 0, 'base-revision': 0, conflict: 0, remarkable: 0 };
  for (const { verdict } of found) counts[verdict] += 1;
  return counts;
}
