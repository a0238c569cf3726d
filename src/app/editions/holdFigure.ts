import { cellKey } from '../../dataset/figureCell.ts';
import type { Figure } from '../../domain/figure.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import type { LongWork } from '../longWork/longWork.ts';
import type { EditionsPort } from '../ports/editionsPort.ts';
import { refused, type Outcome } from '../ports/outcome.ts';
import type { WorkbookPort } from '../ports/workbookPort.ts';
import { applyState, type Applied } from './applyState.ts';
import { changeState } from './changeState.ts';
import { presentState } from './editionsOf.ts';

/**
 * Pins one figure: it stays as it is now, wherever the workbook moves. No answer changes by that, so that those that the workbook
 * keeps are kept under its new state.
 */
export async function holdFigure(port: EditionsPort, figure: Figure): Promise<Outcome<void>> {
  const key = cellKey(figure);
  await port.kept.load();
  const { all, find, replace } = port.kept;
  // None of another state, which a co-author may have had meanwhile.
  const answers = new Map([...all()].filter(([each]) => find(each) !== undefined));
  const held = await changeState(port.state, port.page, (state) =>
    state.held.has(key)
      ? state
      : { ...state, held: new Map([...state.held, [key, state.edition]]) },
  );
  // What cannot be kept is told on the screen of the workbook.
  if (held.ok && answers.size > 0) await replace(answers);
  return held;
}

/** Lets pinned figures go again: they answer as the workbook's edition has them, and the cells that rest on them follow. */
export async function releaseFigures(
  workbook: WorkbookPort,
  port: EditionsPort,
  context: FunctionContext,
  keys: readonly string[],
  work: LongWork,
): Promise<Outcome<Applied>> {
  const state = presentState(port);
  if (state === undefined) return refused({ code: 'state-damaged' });
  const found = await workbook.findFormulas(work);
  if (!found.ok) return found;
  const held = new Map(state.held);
  for (const key of keys) held.delete(key);
  const cells = found.value;
  const applying = { next: { ...state, held }, found: cells, cells, areAllChanged: false };
  return applyState(workbook, port, context, applying, work);
}
