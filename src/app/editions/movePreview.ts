import { failure, success, type Result } from '../../domain/result.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import type { LongWork } from '../longWork/longWork.ts';
import type { EditionsPort } from '../ports/editionsPort.ts';
import type { FormulaCell } from '../ports/formulaCell.ts';
import { done, refused, type Outcome } from '../ports/outcome.ts';
import type { PartOfWorkbook, WorkbookPort } from '../ports/workbookPort.ts';
import { partInScope, type Scope } from '../workbook/formulasInScope.ts';
import { isInPart } from '../workbook/isInPart.ts';
import { compareCells, type ChangedAnswers } from './compareCells.ts';
import { datasetOf, editionIds } from './datasetOf.ts';
import { editionsOf, presentState } from './editionsOf.ts';
import { givenBefore } from './givenBefore.ts';
import { moveReport, type MoveRow } from './moveReport.ts';
import type { WorkbookState } from './workbookState.ts';

/** What a move to another edition would do to a workbook. */
export interface MovePreview {
  readonly from: WorkbookState;
  readonly target: string;
  /** Cells whose formulas call a function of ours. */
  readonly found: readonly FormulaCell[];
  /** Figures of the whole workbook, and those that stand in the scope that was asked for. */
  readonly rows: readonly MoveRow[];
  readonly inScope: ReadonlySet<string>;
  readonly changed: readonly ChangedAnswers[];
}

/** What is asked for. */
export interface MoveQuestion {
  readonly target: string;
  readonly scope: Scope;
}

/** Reports what a move would change, and changes nothing. */
export async function movePreview(
  workbook: WorkbookPort,
  port: EditionsPort,
  context: FunctionContext,
  { target, scope }: MoveQuestion,
  work: LongWork,
): Promise<Outcome<Result<MovePreview>>> {
  const from = presentState(port);
  if (from === undefined) return refused({ code: 'state-damaged' });
  const editions = await editionsOf(port, [...editionIds(from), target]);
  if (!editions.ok) return done(editions);
  const before = datasetOf(from, editions.value);
  const after = datasetOf({ ...from, edition: target }, editions.value);
  if (before === undefined || after === undefined) {
    return done(failure({ code: 'edition-unavailable', edition: target }));
  }
  const found = await workbook.findFormulas(work);
  if (!found.ok) return found;
  const given = await givenBefore(port, from);
  if (!given.ok) return given;
  const compared = {
    before: { ...context, dataset: before },
    after: { ...context, dataset: after },
    ...given.value,
  };
  const changed = await compareCells(workbook, found.value, compared, work);
  if (!changed.ok) return changed;
  const part = await partInScope(workbook, scope);
  if (!part.ok) return part;
  const rows = moveReport(changed.value, { before, after }, context.language);
  return done(
    success({
      from,
      target,
      found: found.value,
      rows,
      inScope: rowsIn(rows, part.value),
      changed: changed.value,
    }),
  );
}

/** The rows of which a cell lies in a part of the workbook. */
function rowsIn(rows: readonly MoveRow[], part: PartOfWorkbook | undefined): ReadonlySet<string> {
  const inside = rows.filter(({ cells }) => cells.some((cell) => isInPart(cell, part)));
  return new Set(inside.map(({ key }) => key));
}
