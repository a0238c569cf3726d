import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { issueMessage } from '../../formulas/issueMessage.ts';
import { createCellLookup, type CellLookup } from '../cellInspection/cellLookup.ts';
import { evaluateCall, type CallAnswer } from '../cellInspection/evaluateCall.ts';
import { referencedRanges } from '../cellInspection/referencedRanges.ts';
import { parseFormula } from '../formulaText/parseFormula.ts';
import { inSteps } from '../longWork/inSteps.ts';
import type { LongWork } from '../longWork/longWork.ts';
import type { FormulaCell } from '../ports/formulaCell.ts';
import { done, type Outcome } from '../ports/outcome.ts';
import type { RangeAddress } from '../ports/rangeAddress.ts';
import type { WorkbookPort } from '../ports/workbookPort.ts';
import type { AnsweredCall, AnsweredCell } from './answeredCell.ts';

/** So few that they are answered within one frame or two. */
const cellsAtOnce = 50;

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
  const ranges = distinct(cells.flatMap(({ formula, sheet }) => referencedRanges(formula, sheet)));
  const values = await workbook.read(ranges);
  if (!values.ok) return values;
  const lookup = createCellLookup(ranges, values.value);
  const steps = { stage: 'explaining', size: cellsAtOnce } as const;
  const answered = await inSteps(cells, steps, work, async (part) =>
    Promise.resolve(done(part.map((cell) => answeredCell(cell, lookup, context)))),
  );
  return answered.ok ? done(answered.value.flat()) : answered;
}

function answeredCell(
  cell: FormulaCell,
  lookup: CellLookup,
  context: FunctionContext,
): AnsweredCell {
  const calls = parseFormula(cell.formula).map((call) =>
    answeredCall(evaluateCall(call, cell.sheet, lookup, context), context),
  );
  return { cell, calls };
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

function distinct(ranges: readonly RangeAddress[]): readonly RangeAddress[] {
  const byKey = new Map(ranges.map((range) => [`${range.sheet}!${range.address}`, range]));
  return [...byKey.values()];
}
