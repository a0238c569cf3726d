import type { Dataset } from '../../dataset/dataset.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import type { LongWork } from '../longWork/longWork.ts';
import type { FormulaCell } from '../ports/formulaCell.ts';
import { done, type Outcome } from '../ports/outcome.ts';
import { placeKey } from '../ports/placeKey.ts';
import type { Changes } from '../ports/undoStep.ts';
import type { WorkbookPort, WriteOptions } from '../ports/workbookPort.ts';
import { footnoteFormat } from './footnoteFormat.ts';
import { formulasInScope, type Scope } from './formulasInScope.ts';
import { writeLinesBelow } from './linesBelow.ts';
import { partsOfScope } from './partsOfScope.ts';
import { sourceNotes } from './sourceNotes.ts';
import { sourceNumbers } from './sourceNumbers.ts';
import { sourcesInScope } from './sourcesInScope.ts';
import { writeEach } from './writeEach.ts';

/** What marking did. */
export interface FootnotesMarked extends Changes {
  readonly marked: number;
}

/**
 * Shows behind each number of a scope the numbers of its sources, and below the table (or the sheet) what they mean; no other cell is
 * touched. The sheet of sources of the same scope counts alike. Marks and notes of before are brought up to date.
 */
export async function markFootnotes(
  workbook: WorkbookPort,
  context: FunctionContext,
  scope: Scope,
  options: WriteOptions,
  work: LongWork = {},
): Promise<Outcome<FootnotesMarked>> {
  const found = await sourcesInScope(workbook, context, scope, work);
  if (!found.ok) return found;
  const { sources, cells } = found.value;
  const numbers = sourceNumbers(sources);
  const marked = cells.map(({ cell }) => cell).filter(({ value }) => typeof value === 'number');
  const notesOf = (sheet: string): readonly string[] =>
    sourceNotes(
      sources.filter(({ figures }) =>
        figures.some((figure) => figure.cells.some((cell) => cell.sheet === sheet)),
      ),
      context.dataset,
      context.language,
    );
  const notes = { scope, dataset: context.dataset, options, notesOf };
  return withNotes(workbook, marked, notes, work, async () =>
    setMarks(workbook, marked, (cell) => numbers.get(placeKey(cell)) ?? [], work),
  );
}

/** Takes the marks of a scope away again, and what explains them. */
export async function removeFootnotes(
  workbook: WorkbookPort,
  { dataset }: FunctionContext,
  scope: Scope,
  work: LongWork = {},
): Promise<Outcome<FootnotesMarked>> {
  const found = await formulasInScope(workbook, scope, work);
  if (!found.ok) return found;
  const cells = found.value;
  const notes = { scope, dataset, options: { overwrite: false }, notesOf: () => [] };
  return withNotes(workbook, cells, notes, work, async () =>
    setMarks(workbook, cells, () => [], work),
  );
}

/** The notes of each sheet, and where they may be written. */
interface Notes {
  readonly scope: Scope;
  readonly dataset: Dataset;
  readonly options: WriteOptions;
  readonly notesOf: (sheet: string) => readonly string[];
}

/** Notes first, as something may stand in their way; where the marks are refused then, the notes go again. */
async function withNotes(
  workbook: WorkbookPort,
  cells: readonly FormulaCell[],
  { scope, dataset, options, notesOf }: Notes,
  work: LongWork,
  mark: () => Promise<Outcome<FootnotesMarked>>,
): Promise<Outcome<FootnotesMarked>> {
  if (cells.length === 0) return mark();
  const parts = await partsOfScope(workbook, scope, cells);
  if (!parts.ok) return parts;
  const written = await writeEach(workbook, parts.value, async (part) =>
    writeLinesBelow(
      workbook,
      part,
      ({ line }) => [...(line === undefined ? [] : [line]), ...notesOf(part.sheet)],
      dataset,
      options,
      work,
    ),
  );
  if (!written.ok) return written;
  const { undo = [], kept = [] } = written.value ?? {};
  const outcome = await mark();
  if (!outcome.ok) {
    await workbook.undo(undo);
    return outcome;
  }
  const { marked, ...marks } = outcome.value;
  return done({ marked, undo: [...undo, ...marks.undo], kept: [...kept, ...marks.kept] });
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
