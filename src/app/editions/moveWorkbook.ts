import { success, type Result } from '../../domain/result.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import type { LongWork } from '../longWork/longWork.ts';
import type { EditionsPort } from '../ports/editionsPort.ts';
import { done, type Outcome } from '../ports/outcome.ts';
import type { WorkbookPort } from '../ports/workbookPort.ts';
import { applyState, type Applied } from './applyState.ts';
import { movePreview, type MovePreview } from './movePreview.ts';
import type { MoveRow } from './moveReport.ts';
import { stateAfterMove } from './planMove.ts';

/** What a move has done. */
export interface Moved extends Applied {
  readonly from: string;
  readonly target: string;
  readonly accepted: readonly MoveRow[];
  readonly refused: readonly MoveRow[];
}

/** Which changes are accepted, by the keys of their rows; all others are held as they are. */
export interface MoveDecision {
  readonly preview: MovePreview;
  readonly accepted: ReadonlySet<string>;
}

/**
 * Moves a workbook to another edition as far as its owner accepts it. The workbook is asked again, as it may have changed since
 * its owner was shown what would change: what only came since was not accepted, and is held.
 */
export async function moveWorkbook(
  workbook: WorkbookPort,
  port: EditionsPort,
  context: FunctionContext,
  { preview, accepted }: MoveDecision,
  work: LongWork,
): Promise<Outcome<Result<Moved>>> {
  const { target } = preview;
  const asked = { target, scope: 'workbook' } as const;
  const now = await movePreview(workbook, port, context, asked, work);
  if (!now.ok) return now;
  if (!now.value.ok) return done(now.value);
  const { from, rows, found, changed } = now.value.value;
  const isTaken = ({ key, held }: MoveRow): boolean => accepted.has(key) || held.length === 0;
  const taken = rows.filter(isTaken);
  const left = rows.filter((row) => !isTaken(row));
  const applied = await applyState(
    workbook,
    port,
    context,
    {
      next: stateAfterMove(from, target, left),
      found,
      cells: changed.map(({ cell }) => cell),
      areAllChanged: left.length === 0,
    },
    work,
  );
  if (!applied.ok) return applied;
  const moved = { from: from.edition, target, accepted: taken, refused: left };
  return done(success({ ...applied.value, ...moved }));
}
