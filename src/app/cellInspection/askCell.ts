import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import type { HeardCall } from '../ports/heardCall.ts';
import { done, type Outcome } from '../ports/outcome.ts';
import type { AskedCell, WorkbookPort } from '../ports/workbookPort.ts';
import type { FigureSearch } from '../search/searchResult.ts';
import { blockedSpill, spillError, type BlockedSpill } from './blockedSpill.ts';
import { createCellLookup } from './cellLookup.ts';
import { matchHeard, nothingHeard, type HeardArguments } from './heardArguments.ts';
import type { InspectedCell } from './inspectCalls.ts';
import { inspectCell, type CellInspection } from './inspectCell.ts';
import { knownArguments, needsHearing } from './needsHearing.ts';
import type { ReadCells } from './readCells.ts';
import { referencedRanges } from './referencedRanges.ts';

/** A cell to be explained. */
export type CellQuestion = InspectedCell & AskedCell;

/** Has a cell calculated for what it hands to our functions; `state` is all that was read of it, by which a repetition is known. */
export type Hear = (cell: AskedCell, state: string) => Promise<Outcome<readonly HeardCall[]>>;

/** Who is asked. */
export interface CellSources {
  readonly workbook: Pick<WorkbookPort, 'read' | 'readFormulas'>;
  readonly hear: Hear;
  readonly context: FunctionContext;
  readonly search: FigureSearch;
}

/** What a cell is, and what keeps its answer from being shown. */
export interface AskedInspection extends CellInspection {
  readonly spill?: BlockedSpill;
}

/**
 * Explains a cell with all that the workbook tells about it: the cells that it refers to, the arguments that only the host
 * can evaluate, and what blocks its spill.
 */
export async function askCell(
  cell: CellQuestion,
  sources: CellSources,
): Promise<Outcome<AskedInspection>> {
  const { workbook, context, search } = sources;
  const ranges = referencedRanges(cell.formula, cell.sheet);
  const [values, formulas] = await Promise.all([
    workbook.read(ranges),
    workbook.readFormulas(ranges),
  ]);
  if (!values.ok) return values;
  const cells: ReadCells = {
    values: createCellLookup(ranges, values.value),
    // Without them nothing counts as typed, and no other cell is changed.
    formulas: createCellLookup(ranges, formulas.ok ? formulas.value : []),
  };
  const heard = await heardBy(cell, cells, JSON.stringify([cell, values.value]), sources);
  const inspection = inspectCell(cell, context, cells, { search, heard });
  const spill = await spillOf(cell, inspection, sources);
  if (!spill.ok) return spill;
  return done(spill.value === undefined ? inspection : { ...inspection, spill: spill.value });
}

/** A cell that cannot be calculated now is explained as far as it can be read. */
async function heardBy(
  cell: CellQuestion,
  { values }: ReadCells,
  state: string,
  { hear, context }: CellSources,
): Promise<HeardArguments> {
  const { sheet, address, formula } = cell;
  if (!needsHearing(formula, sheet, values, context)) return nothingHeard;
  const heard = await hear({ sheet, address, formula }, state);
  if (!heard.ok) return nothingHeard;
  return matchHeard(heard.value, (call) => knownArguments(call, sheet, values, context));
}

async function spillOf(
  { sheet, address, formula, value }: CellQuestion,
  inspection: CellInspection,
  { workbook }: CellSources,
): Promise<Outcome<BlockedSpill | undefined>> {
  const rows = value === spillError ? wholeAnswer(formula, inspection) : undefined;
  if (rows === undefined) return done(undefined);
  const size = { rows: rows.length, columns: rows[0]?.length ?? 1 };
  return blockedSpill(workbook, { sheet, address }, size);
}

/** The table that a formula answers; only of one that is a single call it is known. */
function wholeAnswer(
  formula: string,
  { calls: [call, ...others] }: CellInspection,
): readonly (readonly unknown[])[] | undefined {
  if (call === undefined || others.length > 0 || !call.result.ok) return undefined;
  return formula.trim() === `=${call.text}` ? call.result.rows : undefined;
}
