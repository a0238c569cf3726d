import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { referencedRanges } from '../cellInspection/referencedRanges.ts';
import type { LongWork } from '../longWork/longWork.ts';
import { mapInSteps } from '../longWork/mapInSteps.ts';
import type { OwnRow } from '../ownFigures/ownRows.ts';
import { done, type Outcome } from '../ports/outcome.ts';
import type { OwnTable } from '../ports/ownTable.ts';
import { distinctRanges, placeKey } from '../ports/placeKey.ts';
import type { RangeAddress } from '../ports/rangeAddress.ts';
import type { WorkbookPort } from '../ports/workbookPort.ts';
import { answerCells } from '../workbook/answerCells.ts';
import { isInPart } from '../workbook/isInPart.ts';
import { formulaState, type AuditedFormula } from './formulaStates.ts';
import { latestColumns, type MixedColumn } from './latestColumns.ts';
import { typedFigures, type TypedFigure, type TypedNumbers } from './typedFigures.ts';

/** What a model rests on, cell by cell. */
export interface Audit extends TypedNumbers {
  readonly formulas: readonly AuditedFormula[];
  readonly mixedColumns: readonly MixedColumn[];
  /** How the figures of the workbook's own stand; undefined where it has none. */
  readonly own: AuditedOwn | undefined;
}

/** The table of own figures, and how its rows stand beside the edition. */
export interface AuditedOwn {
  readonly table: OwnTable;
  readonly rows: readonly OwnRow[];
}

/**
 * Looks at every formula of ours and every typed number of a workbook; nothing is written. A number in the table of own figures is
 * meant to be typed there: its row is told in its place.
 */
export async function auditWorkbook(
  workbook: WorkbookPort,
  context: FunctionContext,
  work: LongWork = {},
  own?: AuditedOwn,
): Promise<Outcome<Audit>> {
  const found = await workbook.findFormulas(work);
  if (!found.ok) return found;
  const answered = await answerCells(workbook, found.value, context, work);
  if (!answered.ok) return answered;
  const states = await mapInSteps(answered.value, 'explaining', work, formulaState);
  if (!states.ok) return states;
  const formulas = states.value;
  const sheets = await workbook.readCells(work);
  if (!sheets.ok) return sheets;
  const asksLatest = await latestTest(workbook, formulas, work);
  if (!asksLatest.ok) return asksLatest;
  const calling = new Set(formulas.map(placeKey));
  const isOurs = (cell: RangeAddress): boolean => calling.has(placeKey(cell));
  const typed = await typedFigures(sheets.value, context.dataset, isOurs, work);
  if (!typed.ok) return typed;
  const entered = await withoutSpilled(workbook, outsideOf(own?.table, typed.value));
  if (!entered.ok) return entered;
  return done({
    ...entered.value,
    formulas,
    mixedColumns: latestColumns(formulas, asksLatest.value),
    own,
  });
}

const latestWord = /latest|最新/iu;

/** Tells which formulas ask for the latest period, by themselves or by a cell that they refer to. */
async function latestTest(
  workbook: WorkbookPort,
  formulas: readonly AuditedFormula[],
  work: LongWork,
): Promise<Outcome<(formula: AuditedFormula) => boolean>> {
  const referred = await mapInSteps(formulas, 'explaining', work, ({ formula, sheet }) =>
    referencedRanges(formula, sheet),
  );
  if (!referred.ok) return referred;
  const all = referred.value;
  const ranges = distinctRanges(all.flat());
  const values = await workbook.read(ranges);
  if (!values.ok) return values;
  const latest = new Set(
    ranges
      .filter((_range, at) =>
        values.value[at]?.flat().some((value) => latestWord.test(String(value))),
      )
      .map(placeKey),
  );
  const asking = new Set(
    formulas.filter(
      ({ formula }, at) =>
        latestWord.test(formula) || all[at]?.some((range) => latest.has(placeKey(range))) === true,
    ),
  );
  return done((formula) => asking.has(formula));
}

function outsideOf(table: OwnTable | undefined, { matched, unknown }: TypedNumbers): TypedNumbers {
  if (table === undefined) return { matched, unknown };
  const isOutside = (cell: RangeAddress): boolean => !isInPart(cell, table);
  return { matched: matched.filter(isOutside), unknown: unknown.filter(isOutside) };
}

/** A number that an answer has spilled into a cell was typed by nobody. */
async function withoutSpilled(
  workbook: WorkbookPort,
  { matched, unknown }: TypedNumbers,
): Promise<Outcome<TypedNumbers>> {
  const cells: readonly (TypedFigure | RangeAddress)[] = [...matched, ...unknown];
  const spilled = await workbook.spilledInto(
    cells.map(({ sheet, address }) => ({ sheet, address })),
  );
  if (!spilled.ok) return spilled;
  return done({
    matched: matched.filter((_cell, at) => spilled.value[at] !== true),
    unknown: unknown.filter((_cell, at) => spilled.value[matched.length + at] !== true),
  });
}
