import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import type { LongWork } from '../longWork/longWork.ts';
import { done, type Outcome } from '../ports/outcome.ts';
import type { Written } from '../ports/undoStep.ts';
import type { WorkbookPort, WriteOptions } from '../ports/workbookPort.ts';
import { citedLine } from './citedLine.ts';
import { citedSources } from './citedSources.ts';
import type { Scope } from './formulasInScope.ts';
import { writeLinesBelow } from './linesBelow.ts';
import { partsOfScope } from './partsOfScope.ts';
import { sourcesInScope } from './sourcesInScope.ts';
import { writeEach } from './writeEach.ts';

/**
 * Writes one line of sources under what is selected, or under each sheet of a scope, for the formulas of ours in it; undefined where
 * there are none. Our own line that stands there already is written anew without asking.
 */
export async function writeSourceLine(
  workbook: WorkbookPort,
  context: FunctionContext,
  scope: Scope,
  options: WriteOptions,
  work: LongWork = {},
): Promise<Outcome<Written | undefined>> {
  const { dataset, language } = context;
  const found = await sourcesInScope(workbook, context, scope, work);
  if (!found.ok) return found;
  const { cells, sources } = found.value;
  if (sources.length === 0) return done(undefined);
  const parts = await partsOfScope(
    workbook,
    scope,
    cells.map(({ cell }) => cell),
  );
  if (!parts.ok) return parts;
  return writeEach(workbook, parts.value, async (part) => {
    const own = citedSources(
      dataset,
      cells.filter(({ cell }) => cell.sheet === part.sheet),
    );
    if (own.length === 0) return done(undefined);
    const line = citedLine(own, language);
    return writeLinesBelow(workbook, part, ({ notes }) => [line, ...notes], dataset, options, work);
  });
}
