import { createDataset } from '../../dataset/dataset.ts';
import type { Relation, Verdict } from '../../derive/relations/relation.ts';
import { buildEdition } from '../edition/buildEdition.ts';
import { editionRelations } from '../relations/editionRelations.ts';
import { relationLine } from '../relations/relationLine.ts';
import { checkPackage } from '../rules/checkPackage.ts';
import { unexplainedConflicts } from '../rules/unexplainedConflicts.ts';
import { reportProblems } from '../words/reportProblems.ts';
import type { CommandContext, ExitCode } from './commandContext.ts';

/**
 * `check`: prints a line for each problem of the data package, and for a sound one a line for each relation between its
 * figures. A conflict that a note explains is no problem: both figures stay.
 */
export function check(seeds: string, context: CommandContext): ExitCode {
  const { language, words, print, report } = context;
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
  for (const relation of found) print(relationLine(relation, dataset, words, language));
  report(words.tested(countsOf(found)));
  return conflicts.length > 0 ? 1 : 0;
}

function countsOf(found: readonly Relation[]): Readonly<Record<Verdict, number>> {
  const counts = { holds: 0, untestable: 0, 'base-revision': 0, conflict: 0, remarkable: 0 };
  for (const { verdict } of found) counts[verdict] += 1;
  return counts;
}
