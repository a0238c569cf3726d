import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import type { LongWork } from '../longWork/longWork.ts';
import { formatCell } from '../ports/cellAddress.ts';
import { done, type Outcome } from '../ports/outcome.ts';
import { placeKey } from '../ports/placeKey.ts';
import type { ShownTexts, WorkbookPort } from '../ports/workbookPort.ts';
import { answerCells } from '../workbook/answerCells.ts';
import type { AnsweredCell } from '../workbook/answeredCell.ts';
import { isCitedLine } from '../workbook/citedLine.ts';
import { citedSources } from '../workbook/citedSources.ts';
import { formulasInScope, type Scope } from '../workbook/formulasInScope.ts';
import { partsOfScope } from '../workbook/partsOfScope.ts';
import { sourceNoteTest } from '../workbook/sourceNotes.ts';
import { sourceNumbers } from '../workbook/sourceNumbers.ts';
import { plainTableCell, type CitedTableCell, type CitedTables } from './citedTable.ts';
import { cutTables } from './cutTables.ts';
import { tableCell } from './tableCell.ts';

/**
 * The tables of a part of the workbook as they are pasted elsewhere, of each sheet with formulas of ours; undefined where there is
 * no such formula. Lines of sources and notes that we wrote below a table are left out: the tables bring their own.
 */
export async function tablesInScope(
  workbook: WorkbookPort,
  scope: Scope,
  context: FunctionContext,
  work: LongWork,
): Promise<Outcome<CitedTables | undefined>> {
  const found = await formulasInScope(workbook, scope, work);
  if (!found.ok) return found;
  if (found.value.length === 0) return done(undefined);
  const parts = await partsOfScope(workbook, scope, found.value);
  if (!parts.ok) return parts;
  const shown = await workbook.readTexts(parts.value);
  if (!shown.ok) return shown;
  const answered = await answerCells(workbook, found.value, context, work);
  if (!answered.ok) return answered;
  const sources = citedSources(context.dataset, answered.value);
  const byPlace = new Map(answered.value.map((cell) => [placeKey(cell.cell), cell]));
  const numbers = sourceNumbers(sources);
  const isOwnLine = ownLineTest(context);
  const tables = shown.value
    .filter((part) => part !== undefined)
    .flatMap((part) => {
      const own = new Set<CitedTableCell>();
      const grid = gridOf(part, byPlace, numbers, own).filter(
        (row) => !isOwnLine(row.map(({ text }) => text)),
      );
      return cutTables(grid, (cell) => own.has(cell));
    });
  return done({ tables, sources });
}

function gridOf(
  { sheet, row, column, texts }: ShownTexts,
  answered: ReadonlyMap<string, AnsweredCell>,
  numbers: ReadonlyMap<string, readonly number[]>,
  own: Set<CitedTableCell>,
): readonly (readonly CitedTableCell[])[] {
  return texts.map((line, down) =>
    line.map((text, right) => {
      const key = placeKey({ sheet, address: formatCell(row + down, column + right) });
      const known = answered.get(key);
      if (known === undefined) return plainTableCell(text);
      const { value, error } = known.cell;
      const isNumber = typeof value === 'number';
      const cell = tableCell({ text, isNumber, error }, known.calls, numbers.get(key) ?? []);
      own.add(cell);
      return cell;
    }),
  );
}

/** Tells a row that holds nothing but a line of sources or a note of ours. */
function ownLineTest({ dataset }: FunctionContext): (texts: readonly string[]) => boolean {
  const isNote = sourceNoteTest(dataset);
  return (texts) => {
    const [only, ...others] = texts.filter((text) => text !== '');
    return (
      only !== undefined && others.length === 0 && (isNote(only) || isCitedLine(only, dataset))
    );
  };
}
