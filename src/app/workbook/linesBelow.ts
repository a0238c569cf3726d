import type { Dataset } from '../../dataset/dataset.ts';
import type { LongWork } from '../longWork/longWork.ts';
import { formatAddress, parseAddress, type Area } from '../ports/cellAddress.ts';
import { done, type Outcome } from '../ports/outcome.ts';
import type { Written } from '../ports/undoStep.ts';
import type { PartOfWorkbook, WorkbookPort, WriteOptions } from '../ports/workbookPort.ts';
import { isCitedLine } from './citedLine.ts';
import { sourceNoteTest } from './sourceNotes.ts';

/** Lines of ours below a table: its line of sources, then what the numbers of its marks mean. */
export interface OwnLines {
  readonly line: string | undefined;
  readonly notes: readonly string[];
}

/** Where the lines of a part of a sheet stand. */
interface LinesPlace {
  readonly sheet: string;
  /** 0-based, below the last cell that is not a line of ours. */
  readonly row: number;
  readonly column: number;
  readonly lines: OwnLines;
  /** Whether something of somebody else stands where `more` lines would. */
  readonly isTaken: (count: number) => boolean;
}

/** More notes than this stand below no table. */
const mostLines = 200;

/**
 * Writes the lines below a part of a sheet, those of before being ours to replace; what somebody else has written there is refused
 * as `would-overwrite`. Undefined where there is nothing to change.
 *
 * @param make the lines that are wanted, given those that stand there
 */
export async function writeLinesBelow(
  workbook: WorkbookPort,
  part: PartOfWorkbook,
  make: (before: OwnLines) => readonly string[],
  dataset: Dataset,
  { overwrite }: WriteOptions,
  work: LongWork,
): Promise<Outcome<Written | undefined>> {
  const place = await placeBelow(workbook, part, dataset);
  if (!place.ok) return place;
  if (place.value === undefined) return done(undefined);
  const { sheet, row, column, lines, isTaken } = place.value;
  const before = [...(lines.line === undefined ? [] : [lines.line]), ...lines.notes];
  const after = make(lines);
  if (after.join('\n') === before.join('\n')) return done(undefined);
  const rows = Math.max(before.length, after.length);
  const block = Array.from({ length: rows }, (_, at) => [
    { kind: 'text', text: after[at] ?? '' } as const,
  ]);
  const target = { sheet, address: formatAddress({ row, column, rows, columns: 1 }) };
  // Where no line of ours is to be replaced the writer itself refuses what was typed there meanwhile.
  const options = { overwrite: overwrite || (before.length > 0 && !isTaken(rows)) };
  return workbook.write(block, target, options, work);
}

async function placeBelow(
  workbook: WorkbookPort,
  { sheet, address }: PartOfWorkbook,
  dataset: Dataset,
): Promise<Outcome<LinesPlace | undefined>> {
  const used = await workbook.usedAreas([sheet]);
  if (!used.ok) return used;
  const [whole] = used.value;
  const asked = address === undefined ? whole : parseAddress(address);
  if (whole === undefined || asked === undefined) return done(undefined);
  const { column } = asked;
  const end = Math.min(asked.row + asked.rows, whole.row + whole.rows);
  const top = Math.max(asked.row, end - mostLines);
  const read = await workbook.read([
    { sheet, address: formatAddress(strip(column, top, end + mostLines)) },
  ]);
  if (!read.ok) return read;
  const texts = (read.value[0] ?? []).map(([value]) => String(value ?? ''));
  return done(placed({ sheet, column, top, end }, texts, dataset));
}

const strip = (column: number, from: number, to: number): Area => ({
  row: from,
  column,
  rows: to - from,
  columns: 1,
});

/** Lines of ours may stand inside the part, at its end, or just below it. */
function placed(
  { sheet, column, top, end }: { sheet: string; column: number; top: number; end: number },
  texts: readonly string[],
  dataset: Dataset,
): LinesPlace {
  const isNote = sourceNoteTest(dataset);
  const isOwn = (text = ''): boolean => isNote(text) || isCitedLine(text, dataset);
  let first = end - top;
  while (first > 0 && isOwn(texts[first - 1])) first -= 1;
  let last = first;
  while (isOwn(texts[last])) last += 1;
  const own = texts.slice(first, last);
  return {
    sheet,
    column,
    row: top + first,
    lines: { line: own.find((text) => !isNote(text)), notes: own.filter(isNote) },
    isTaken: (count) => texts.slice(last, first + count).some((text) => text !== ''),
  };
}
