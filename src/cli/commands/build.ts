import { join, relative } from 'node:path';
import { createDataset } from '../../dataset/dataset.ts';
import { decodeEdition } from '../../dataset/decodeEdition.ts';
import type { Edition } from '../../dataset/edition.ts';
import { issueMessage } from '../../formulas/issueMessage.ts';
import { buildEdition } from '../edition/buildEdition.ts';
import { editionFile } from '../edition/editionIndex.ts';
import { loadEdition } from '../edition/loadEdition.ts';
import { lostFigures } from '../edition/lostFigures.ts';
import { storeEdition } from '../edition/storeEdition.ts';
import { editionRelations } from '../relations/editionRelations.ts';
import { checkPackage } from '../rules/checkPackage.ts';
import { unexplainedConflicts } from '../rules/unexplainedConflicts.ts';
import { reportProblems } from '../words/reportProblems.ts';
import type { CommandContext, ExitCode } from './commandContext.ts';

export interface BuildOptions {
  readonly seeds: string;
  readonly out: string;
  readonly release: boolean;
  /** Whether more than a tenth of the last edition's figures may be gone. */
  readonly allowLoss: boolean;
}

/**
 * `build`: checks the data package and writes its edition; prints the file's path. A package with problems, or one that lost
 * many figures unasked, builds nothing.
 */
export function build(options: BuildOptions, context: CommandContext): ExitCode {
  const { words, print, report } = context;
  const edition = soundEdition(options, context);
  if (edition === undefined) return 1;
  const stored = storeEdition(options.out, edition, options.release);
  if (!('entry' in stored)) {
    report(stored.kind === 'failed' ? words.notWritten(stored.reason) : words.brokenIndex);
    return 1;
  }
  const { entry } = stored;
  print(relative('', join(options.out, editionFile(entry.id))));
  report(stored.kind === 'unchanged' ? words.unchanged(entry.id) : words.built(entry));
  return 0;
}

/** The edition of a package that nothing is wrong with; what is wrong is told. */
function soundEdition(
  { seeds, out, allowLoss }: BuildOptions,
  context: CommandContext,
): Edition | undefined {
  const { content, problems } = checkPackage(seeds);
  if (content === undefined || problems.length > 0) {
    reportProblems(problems, context);
    return undefined;
  }
  const edition = buildEdition(content);
  const conflicts = unexplainedConflicts(content, editionRelations(createDataset(edition)));
  if (conflicts.length > 0) {
    reportProblems(conflicts, context);
    return undefined;
  }
  const decoded = decodeEdition(edition);
  if (!decoded.ok) {
    context.report(context.words.undecodable(issueMessage(decoded.issue, context.language)));
    return undefined;
  }
  const before = loadEdition(out);
  const lost = before === undefined ? undefined : lostFigures(before, edition);
  if (before === undefined || lost === undefined || allowLoss) return edition;
  context.report(context.words.lost(lost, before.observations.length));
  return undefined;
}
