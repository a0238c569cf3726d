import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { issueMessage } from '../../formulas/issueMessage.ts';
import { createCellLookup, type CellLookup } from '../cellInspection/cellLookup.ts';
import { evaluateCall, type CallAnswer } from '../cellInspection/evaluateCall.ts';
import { matchHeard, type HeardArguments } from '../cellInspection/heardArguments.ts';
import { hasOwnNames, isComputed, knownArguments } from '../cellInspection/needsHearing.ts';
import { referencedRanges } from '../cellInspection/referencedRanges.ts';
import { parseFormula } from '../formulaText/parseFormula.ts';
import { inSteps } from '../longWork/inSteps.ts';
import type { LongWork } from '../longWork/longWork.ts';
import type { FormulaCell } from '../ports/formulaCell.ts';
import { done, type Outcome } from '../ports/outcome.ts';
import { distinctRanges } from '../ports/placeKey.ts';
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
  const ranges = distinctRanges(
    cells.flatMap(({ formula, sheet }) => referencedRanges(formula, sheet)),
  );
  const values = await workbook.read(ranges);
  if (!values.ok) return values;
  const lookup = createCellLookup(ranges, values.value);
  const first = await answerAll(cells, { lookup, context }, work);
  if (!first.ok) return first;
  const untold = cells.filter(
    ({ formula }, at) => hasOwnNames(formula) || first.value[at]?.some(isComputed) === true,
  );
  const heard = await hearAll(workbook, untold, { lookup, context });
  const again = await answerAll(untold, { lookup, context, heard }, work);
  if (!again.ok) return again;
  const second = new Map(untold.map((cell, at) => [cell, again.value[at]]));
  return done(
    cells.map((cell, at) => {
      const answers = second.get(cell) ?? first.value[at] ?? [];
      return { cell, calls: answers.map((answer) => answeredCall(answer, context)) };
    }),
  );
}

/** What calls are asked with. */
interface Asking {
  readonly lookup: CellLookup;
  readonly context: FunctionContext;
  readonly heard?: ReadonlyMap<FormulaCell, HeardArguments>;
}

async function answerAll(
  cells: readonly FormulaCell[],
  { lookup, context, heard }: Asking,
  work: LongWork,
): Promise<Outcome<readonly (readonly CallAnswer[])[]>> {
  const steps = { stage: 'explaining', size: cellsAtOnce } as const;
  const answered = await inSteps(cells, steps, work, async (part) =>
    Promise.resolve(
      done(
        part.map((cell) =>
          parseFormula(cell.formula).map((call) =>
            evaluateCall(call, cell.sheet, lookup, context, heard?.get(cell)),
          ),
        ),
      ),
    ),
  );
  return answered.ok ? done(answered.value.flat()) : answered;
}

/** Cells that cannot be calculated now are answered as far as they can be read. */
async function hearAll(
  workbook: WorkbookPort,
  cells: readonly FormulaCell[],
  { lookup, context }: Asking,
): Promise<ReadonlyMap<FormulaCell, HeardArguments>> {
  const heard = cells.length === 0 ? done([]) : await workbook.hearCalls(cells);
  if (!heard.ok) return new Map();
  return new Map(
    cells.map((cell, at) => [
      cell,
      matchHeard(heard.value[at] ?? [], (call) =>
        knownArguments(call, cell.sheet, lookup, context),
      ),
    ]),
  );
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
