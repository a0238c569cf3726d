import type { Status } from '../../domain/figure.ts';
import type { Language } from '../../domain/language.ts';
import { worksheetFormulaOf } from '../formulaText/worksheetFormulaOf.ts';
import { emptyCell, textCell } from '../insertion/cellContents.ts';
import { withoutMark } from '../insertion/statusMark.ts';
import type { Block, CellContent } from '../ports/block.ts';
import { formatCell } from '../ports/cellAddress.ts';
import type { CellLook } from '../ports/workbookPort.ts';
import { alignDecimals } from './alignDecimals.ts';
import { fillLabels } from './fillLabels.ts';
import { withLatest } from './latestCells.ts';
import type { RecognisedTable, TableInput } from './recognisedTable.ts';
import { statusCall } from './statusCall.ts';
import { statusLooks } from './statusLooks.ts';

/** What filling a table writes. */
export interface WrittenTable {
  readonly block: Block;
  readonly looks: readonly CellLook[];
  /** At least so many characters are to be seen in each column. */
  readonly widths: readonly number[];
}

/** The rectangle of the cells that have a formula. */
interface Filled {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const unmarked: ReadonlySet<Status | undefined> = new Set([
  'published',
  'revised',
  'missing',
  undefined,
]);

/** Whether a status is worth a column of its own: something is not plainly as published. */
export function hasMarks({ preview }: Pick<RecognisedTable, 'preview'>): boolean {
  return preview.flat().some(({ status }) => !unmarked.has(status));
}

/**
 * The formulas of a table as they are written: no word is glued to a number, as it would stay when another header makes another
 * number of it. By choice the status of each number stands to the right of the table, one empty column apart, and gives it its look.
 */
export function writtenTable(
  table: Pick<RecognisedTable, 'block' | 'preview' | 'latest'>,
  input: TableInput,
  hasStatus: boolean,
  language: Language,
): WrittenTable {
  const aligned = alignDecimals(table.block.map((row) => row.map(plain)));
  const widths = numberWidths(table, aligned);
  const block = withLatest(aligned, table.latest, language);
  const filled = filledOf(block);
  if (!hasStatus || filled === undefined) return { block, looks: [], widths };
  const start = (block[0]?.length ?? 0) + 1;
  const { row, column, rows, columns } = filled;
  const status = { row: input.row + row, column: input.column + start };
  const size = { rows, columns };
  return {
    block: withStatus(block, filled, input, language),
    looks: [
      ...statusLooks({ row, column, ...size }, status),
      ...statusLooks({ row, column: start, ...size }, status),
    ],
    widths: [...padded(widths, block), 0, ...Array.from({ length: columns }, () => statusWidth)],
  };
}

/** None is asked for beside the table. */
function padded(widths: readonly number[], block: Block): readonly number[] {
  return Array.from({ length: block[0]?.length ?? 0 }, (_width, at) => widths[at] ?? 0);
}

/** A status code and its word. */
const statusWidth = 18;

function plain(content: CellContent): CellContent {
  if (content.kind !== 'formula' || content.numberFormat === undefined) return content;
  return { ...content, numberFormat: withoutMark(content.numberFormat) };
}

function filledOf(block: Block): Filled | undefined {
  const places = block.flatMap((line, row) =>
    line.flatMap(({ kind }, column) => (kind === 'formula' ? [{ row, column }] : [])),
  );
  if (places.length === 0) return undefined;
  const rows = places.map((place) => place.row);
  const columns = places.map((place) => place.column);
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return {
    row,
    column,
    rows: Math.max(...rows) - row + 1,
    columns: Math.max(...columns) - column + 1,
  };
}

/** The block with an empty column, the statuses, and below them what their looks mean. */
function withStatus(
  block: Block,
  { row, column, rows, columns }: Filled,
  corner: Pick<TableInput, 'row' | 'column'>,
  language: Language,
): Block {
  const labels = fillLabels[language];
  const right = (at: number): readonly CellContent[] =>
    Array.from({ length: columns }, (_cell, next): CellContent => {
      if (at === row - 1) return headerStatus(corner, at, column + next, language);
      const content = block[at]?.[column + next];
      const formula = content?.kind === 'formula' ? statusCall(content.formula) : undefined;
      return formula === undefined ? emptyCell : { kind: 'formula', formula };
    });
  const wide = (block[0]?.length ?? 0) + 1;
  const legend = [
    ...Array.from({ length: wide }, () => emptyCell),
    textCell(labels.legend),
    ...Array.from({ length: columns - 1 }, () => emptyCell),
  ];
  const widened = block.map((line, at): readonly CellContent[] => [
    ...line,
    emptyCell,
    ...right(at),
  ]);
  // Below the statuses; what the table has in that row on its left stays.
  const below = widened[row + rows]?.map((content, at) =>
    content.kind === 'empty' ? (legend[at] ?? content) : content,
  );
  return [...widened.slice(0, row + rows), below ?? legend, ...widened.slice(row + rows + 1)];
}

/** Above a status: the header of its number, which may be changed, and what stands here. */
function headerStatus(
  corner: Pick<TableInput, 'row' | 'column'>,
  row: number,
  column: number,
  language: Language,
): CellContent {
  const header = formatCell(corner.row + row, corner.column + column);
  const { status } = fillLabels[language];
  return { kind: 'formula', formula: worksheetFormulaOf(`=${header}&"${status}"`) };
}

/** The numbers as the preview shows them, so that none becomes ####. */
function numberWidths(
  { preview }: Pick<RecognisedTable, 'preview'>,
  block: Block,
): readonly number[] {
  const widths = Array.from({ length: block[0]?.length ?? 0 }, () => 0);
  for (const { column, number, error = '' } of preview.flat()) {
    widths[column] = Math.max(widths[column] ?? 0, number.length + 2, error.length);
  }
  return widths;
}
