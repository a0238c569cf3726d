import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import type { LongWork } from '../longWork/longWork.ts';
import { done, type Outcome } from '../ports/outcome.ts';
import type { WorkbookPort } from '../ports/workbookPort.ts';
import { answerCells } from './answerCells.ts';
import type { AnsweredCell } from './answeredCell.ts';
import { citedSources, type CitedSource } from './citedSources.ts';

/** The documents behind a workbook's formulas, and the cells themselves. */
export interface WorkbookSources {
  readonly sources: readonly CitedSource[];
  readonly cells: readonly AnsweredCell[];
}

/** Reads which documents the workbook's formulas rest on. */
export async function sourcesOfWorkbook(
  workbook: WorkbookPort,
  context: FunctionContext,
  work: LongWork,
): Promise<Outcome<WorkbookSources>> {
  const found = await workbook.findFormulas(work);
  if (!found.ok) return found;
  const cells = await answerCells(workbook, found.value, context, work);
  if (!cells.ok) return cells;
  return done({ sources: citedSources(context.dataset, cells.value), cells: cells.value });
}
