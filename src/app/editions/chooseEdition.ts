import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import type { LongWork } from '../longWork/longWork.ts';
import type { EditionsPort } from '../ports/editionsPort.ts';
import type { Outcome } from '../ports/outcome.ts';
import type { WorkbookPort } from '../ports/workbookPort.ts';
import { continueChange, type Applied } from './applyState.ts';
import { newState } from './changeState.ts';

/**
 * Goes on with an edition in a workbook whose state is damaged; the damaged one is set aside in the workbook's settings. Every cell
 * is calculated again.
 */
export async function chooseEdition(
  workbook: WorkbookPort,
  port: EditionsPort,
  context: FunctionContext,
  edition: string,
  work: LongWork,
): Promise<Outcome<Applied>> {
  const saved = await port.state.save({ ...newState(edition), movingFrom: edition });
  return saved.ok ? continueChange(workbook, port, context, work) : saved;
}
