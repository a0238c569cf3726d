import type { Dataset } from '../../dataset/dataset.ts';
import { failure, success, type Result } from '../../domain/result.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import type { LongWork } from '../longWork/longWork.ts';
import type { EditionsPort } from '../ports/editionsPort.ts';
import type { FormulaCell } from '../ports/formulaCell.ts';
import { done, refused, type Outcome } from '../ports/outcome.ts';
import { placeKey } from '../ports/placeKey.ts';
import type { WorkbookPort } from '../ports/workbookPort.ts';
import { formulasInScope, type Scope } from '../workbook/formulasInScope.ts';
import { compareCells, type ChangedAnswers } from './compareCells.ts';
import { editionsOf, presentState } from './editionsOf.ts';
import { moveReport, type MoveRow } from './moveReport.ts';
import { datasetOf } from './planMove.ts';
import type { WorkbookState } from './workbookState.ts';

/** What a move to another edition would do to a workbook. */
export interface MovePreview {
  readonly from: WorkbookState;
  readonly target: string;
  /** Cells whose formulas call a function of ours. */
  readonly found: number;
  /** Figures of the whole workbook, and those that stand in the scope that was asked for. */
  readonly rows: readonly MoveRow[];
  readonly inScope: ReadonlySet<string>;
  readonly changed: readonly ChangedAnswers[];
  /** The editions that the move needs. */
  readonly editions: ReadonlyMap<string, Dataset>;
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
  const editions = await editionsOf(port, [from.edition, target, ...from.held.values()]);
  if (!editions.ok) return done(editions);
  const before = datasetOf(from, editions.value);
  const after = datasetOf({ ...from, edition: target }, editions.value);
  if (before === undefined || after === undefined) {
    return done(failure({ code: 'edition-unavailable', edition: target }));
  }
  const found = await workbook.findFormulas(work);
  if (!found.ok) return found;
  const changed = await compareCells(
    workbook,
    found.value,
    { before: { ...context, dataset: before }, after: { ...context, dataset: after } },
    work,
  );
  if (!changed.ok) return changed;
  const scoped = scope === 'workbook' ? found : await formulasInScope(workbook, scope, work);
  if (!scoped.ok) return scoped;
  const rows = moveReport(changed.value, { before, after }, context.language);
  return done(
    success({
      from,
      target,
      found: found.value.length,
      rows,
      inScope: rowsIn(rows, scoped.value),
      changed: changed.value,
      editions: editions.value,
    }),
  );
}

/** The rows of which a cell lies among these. */
function rowsIn(rows: readonly MoveRow[], cells: readonly FormulaCell[]): ReadonlySet<string> {
  const keys = new Set(cells.map(placeKey));
  return new Set(
    rows.filter((row) => row.cells.some((cell) => keys.has(placeKey(cell)))).map(({ key }) => key),
  );
}
