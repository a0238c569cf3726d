import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import type { LongWork } from '../longWork/longWork.ts';
import type { FormulaCell } from '../ports/formulaCell.ts';
import { done, type Outcome } from '../ports/outcome.ts';
import type { Changes } from '../ports/undoStep.ts';
import type { WorkbookPort } from '../ports/workbookPort.ts';
import type { CitedSource } from './citedSources.ts';
import { footnoteFormat } from './footnoteFormat.ts';
import { sourcesOfWorkbook } from './sourcesOfWorkbook.ts';

/** What marking did. */
export interface FootnotesMarked extends Changes {
  readonly marked: number;
}

/**
 * Shows behind each number the numbers that its sources have on the sheet of sources; no other cell is touched. Marks of
 * before are brought up to date.
 */
export async function markFootnotes(
  workbook: WorkbookPort,
  context: FunctionContext,
  work: LongWork = {},
): Promise<Outcome<FootnotesMarked>> {
  const found = await sourcesOfWorkbook(workbook, context, work);
  if (!found.ok) return found;
  const { sources, cells } = found.value;
  const numbers = numbersOfCells(sources);
  return setMarks(
    workbook,
    cells.map(({ cell }) => cell).filter(({ value }) => typeof value === 'number'),
    (cell) => numbers.get(keyOf(cell)) ?? [],
    work,
  );
}

/** Takes the marks away again. */
export async function removeFootnotes(
  workbook: WorkbookPort,
  work: LongWork = {},
): Promise<Outcome<FootnotesMarked>> {
  const found = await workbook.findFormulas(work);
  return found.ok ? setMarks(workbook, found.value, () => [], work) : found;
}

async function setMarks(
  workbook: WorkbookPort,
  cells: readonly FormulaCell[],
  numbersOf: (cell: FormulaCell) => readonly number[],
  work: LongWork,
): Promise<Outcome<FootnotesMarked>> {
  const changes = cells.flatMap((cell) => {
    const { sheet, address } = cell;
    const numberFormat = footnoteFormat(cell.numberFormat, numbersOf(cell));
    return numberFormat === cell.numberFormat
      ? []
      : [{ sheet, address, numberFormat, before: cell }];
  });
  if (changes.length === 0) return done({ marked: 0, undo: [], kept: [] });
  const outcome = await workbook.setNumberFormats(changes, work);
  if (!outcome.ok) return outcome;
  return done({ ...outcome.value, marked: changes.length - outcome.value.kept.length });
}

function numbersOfCells(sources: readonly CitedSource[]): ReadonlyMap<string, readonly number[]> {
  const numbers = new Map<string, number[]>();
  for (const { number, figures } of sources) {
    for (const cell of new Set(figures.flatMap(({ cells }) => cells.map(keyOf)))) {
      numbers.set(cell, [...(numbers.get(cell) ?? []), number]);
    }
  }
  return numbers;
}

const keyOf = ({ sheet, address }: { readonly sheet: string; readonly address: string }): string =>
  `${sheet}!${address}`;
