import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { createCellLookup, type CellLookup } from '../cellInspection/cellLookup.ts';
import { evaluateCall, type CallAnswer } from '../cellInspection/evaluateCall.ts';
import { matchHeard, type HeardArguments } from '../cellInspection/heardArguments.ts';
import { hasOwnNames, isComputed, knownArguments } from '../cellInspection/needsHearing.ts';
import { referencedRanges } from '../cellInspection/referencedRanges.ts';
import { parseFormula, type FormulaCall } from '../formulaText/parseFormula.ts';
import type { LongWork } from '../longWork/longWork.ts';
import { mapInSteps } from '../longWork/mapInSteps.ts';
import type { FormulaCell } from '../ports/formulaCell.ts';
import { done, type Outcome } from '../ports/outcome.ts';
import { distinctRanges } from '../ports/placeKey.ts';
import type { WorkbookPort } from '../ports/workbookPort.ts';

/** One call of a cell, with what it answers in each context. */
export interface AskedCall {
  readonly call: FormulaCall;
  readonly answers: readonly CallAnswer[];
}

/**
 * Asks the calls in cells again outside of the workbook, with the values of the cells that they refer to, once in each context; in
 * the order of the cells.
 *
 * @param contexts what is answered from; the first tells which arguments only the host can evaluate
 */
export async function askCells(
  workbook: Pick<WorkbookPort, 'read' | 'hearCalls'>,
  cells: readonly FormulaCell[],
  contexts: readonly [FunctionContext, ...FunctionContext[]],
  work: LongWork,
): Promise<Outcome<readonly (readonly AskedCall[])[]>> {
  const referred = await mapInSteps(cells, 'explaining', work, ({ formula, sheet }) =>
    referencedRanges(formula, sheet),
  );
  if (!referred.ok) return referred;
  const ranges = distinctRanges(referred.value.flat());
  const values = await workbook.read(ranges);
  if (!values.ok) return values;
  const lookup = createCellLookup(ranges, values.value);
  const first = await answerAll(cells, { lookup, contexts }, work);
  if (!first.ok) return first;
  const untold = cells.filter(
    ({ formula }, at) =>
      hasOwnNames(formula) ||
      first.value[at]?.some(({ answers: [answer] }) => answer && isComputed(answer)) === true,
  );
  const heard = await hearAll(workbook, untold, lookup, contexts[0]);
  const again = await answerAll(untold, { lookup, contexts, heard }, work);
  if (!again.ok) return again;
  const second = new Map(untold.map((cell, at) => [cell, again.value[at]]));
  return done(cells.map((cell, at) => second.get(cell) ?? first.value[at] ?? []));
}

/** What calls are asked with. */
interface Asking {
  readonly lookup: CellLookup;
  readonly contexts: readonly FunctionContext[];
  readonly heard?: ReadonlyMap<FormulaCell, HeardArguments>;
}

async function answerAll(
  cells: readonly FormulaCell[],
  { lookup, contexts, heard }: Asking,
  work: LongWork,
): Promise<Outcome<readonly (readonly AskedCall[])[]>> {
  return mapInSteps(cells, 'explaining', work, (cell) =>
    parseFormula(cell.formula).map((call) => ({
      call,
      answers: contexts.map((context) =>
        evaluateCall(call, cell.sheet, lookup, context, heard?.get(cell)),
      ),
    })),
  );
}

/** Cells that cannot be calculated now are answered as far as they can be read. */
async function hearAll(
  workbook: Pick<WorkbookPort, 'hearCalls'>,
  cells: readonly FormulaCell[],
  lookup: CellLookup,
  context: FunctionContext,
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
