import { compareObservations } from '../../dataset/compareObservations.ts';
import { createDataset } from '../../dataset/dataset.ts';
import { sumMisfit } from '../../dataset/sumMisfit.ts';
import { relations } from '../../derive/relations.ts';
import type { Relation, Verdict } from '../../derive/relations/relation.ts';
import { buildEdition } from '../edition/buildEdition.ts';
import type { Content } from '../package/content.ts';
import { relationLine } from '../relations/relationLine.ts';
import { checkPackage } from '../rules/checkPackage.ts';
import { problemLine } from '../words/problemLine.ts';
import type { CommandContext, ExitCode } from './commandContext.ts';

/**
 * `check`: prints a line for each problem of the data package, and for a sound one a line for each relation between its
 * figures. A conflict is no problem: both figures stay.
 */
export function check(seeds: string, context: CommandContext): ExitCode {
  const { words, print, report } = context;
  const { content, problems } = checkPackage(seeds);
  for (const problem of problems) print(problemLine(problem, words));
  if (content === undefined || problems.length > 0) {
    report(words.problems(problems.length));
    return 1;
  }
  report(words.sound(content.figures.length));
  listRelations(content, context);
  return 0;
}

function listRelations(content: Content, { language, words, print, report }: CommandContext): void {
  const dataset = createDataset(buildEdition(content));
  const { observations, indicators } = dataset.edition;
  const compare = compareObservations(dataset.source, sumMisfit(observations, indicators));
  const found = relations({ ...dataset.edition, compare });
  for (const relation of found) print(relationLine(relation, dataset, words, language));
  report(words.tested(countsOf(found)));
}

function countsOf(found: readonly Relation[]): Readonly<Record<Verdict, number>> {
  const counts = { holds: 0, untestable: 0, 'base-revision': 0, conflict: 0, remarkable: 0 };
  for (const { verdict } of found) counts[verdict] += 1;
  return counts;
}
