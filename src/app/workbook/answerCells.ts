import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { issueMessage } from '../../formulas/issueMessage.ts';
import type { CallAnswer } from '../cellInspection/evaluateCall.ts';
import type { LongWork } from '../longWork/longWork.ts';
import { mapInSteps } from '../longWork/mapInSteps.ts';
import type { FormulaCell } from '../ports/formulaCell.ts';
import type { Outcome } from '../ports/outcome.ts';
import type { WorkbookPort } from '../ports/workbookPort.ts';
import type { AnsweredCall, AnsweredCell } from './answeredCell.ts';
import { askCells } from './askCells.ts';

/**
 * Asks the calls in cells again outside of the workbook, with the values of the cells that they refer to: a cell shows a
 * number or an error, this tells the figures behind it or the reason.
 */
export async function answerCells(
  workbook: WorkbookPort,
  cells: readonly FormulaCell[],
  context: FunctionContext,
  work: LongWork,
): Promise<Outcome<readonly AnsweredCell[]>> {
  const asked = await askCells(workbook, cells, [context], work);
  if (!asked.ok) return asked;
  return mapInSteps(cells, 'explaining', work, (cell, at) => ({
    cell,
    calls: (asked.value[at] ?? [])
      .flatMap(({ answers }) => answers)
      .map((answer) => answeredCall(answer, context)),
  }));
}

function answeredCall(answer: CallAnswer, { language }: FunctionContext): AnsweredCall {
  switch (answer.kind) {
    case 'answer':
      return { ok: true, figures: answer.figures };
    case 'issue':
      return { ok: false, message: issueMessage(answer.issue, language) };
    case 'unresolved':
      return { ok: false, message: undefined };
  }
}
