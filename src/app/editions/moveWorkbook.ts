import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import type { LongWork } from '../longWork/longWork.ts';
import type { EditionsPort } from '../ports/editionsPort.ts';
import { done, type Outcome } from '../ports/outcome.ts';
import type { WorkbookPort } from '../ports/workbookPort.ts';
import { applyState, type Applied } from './applyState.ts';
import type { MovePreview } from './movePreview.ts';
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

/** Moves a workbook to another edition as far as its owner accepts it. */
export async function moveWorkbook(
  workbook: WorkbookPort,
  port: EditionsPort,
  context: FunctionContext,
  { preview, accepted }: MoveDecision,
  work: LongWork,
): Promise<Outcome<Moved>> {
  const { from, target, rows, changed } = preview;
  const taken = rows.filter(({ key }) => accepted.has(key));
  const left = rows.filter(({ key }) => !accepted.has(key));
  const applied = await applyState(
    workbook,
    port,
    context,
    {
      next: stateAfterMove(from, target, left),
      cells: changed.map(({ cell }) => cell),
      areAllChanged: left.length === 0,
    },
    work,
  );
  if (!applied.ok) return applied;
  return done({ ...applied.value, from: from.edition, target, accepted: taken, refused: left });
}
