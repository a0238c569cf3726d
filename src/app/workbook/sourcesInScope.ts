import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import type { LongWork } from '../longWork/longWork.ts';
import { done, type Outcome } from '../ports/outcome.ts';
import type { WorkbookPort } from '../ports/workbookPort.ts';
import { answerCells } from './answerCells.ts';
import type { AnsweredCell } from './answeredCell.ts';
import { citedSources, type CitedSource } from './citedSources.ts';
import { formulasInScope, type Scope } from './formulasInScope.ts';

/** The documents behind the formulas of a scope, and the cells themselves. */
export interface ScopeSources {
  readonly sources: readonly CitedSource[];
  readonly cells: readonly AnsweredCell[];
}

/** Reads which documents the formulas of a scope rest on. */
export async function sourcesInScope(
  workbook: WorkbookPort,
  context: FunctionContext,
  scope: Scope,
  work: LongWork,
): Promise<Outcome<ScopeSources>> {
  const found = await formulasInScope(workbook, scope, work);
  if (!found.ok) return found;
  const cells = await answerCells(workbook, found.value, context, work);
  if (!cells.ok) return cells;
  return done({ sources: citedSources(context.dataset, cells.value), cells: cells.value });
}
