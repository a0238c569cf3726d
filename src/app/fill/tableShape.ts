import type { ShownValue } from '../ports/selection.ts';
import { blockCut, isFull, isSerial, roleOf, type BlockCut, type Cut } from './blockCut.ts';
import { cellShape, isPeriodLike } from './cellShape.ts';
import { isUnitLine } from './noteText.ts';
import type { Spot } from './said.ts';
import { titleAndNotes } from './titleAndNotes.ts';

type Values = readonly (readonly ShownValue[])[];

/** Where everything of a block stands, found by the shape of its cells and the few words that head columns. */
export interface TableShape extends Pick<
  BlockCut,
  'headerRows' | 'rows' | 'labelColumns' | 'columns'
> {
  readonly titles: readonly Spot[];
  /** Notes around the table, columns of notes and of running numbers: passed over. */
  readonly passed: readonly Spot[];
  /** Cells over the labels and beside the headers. */
  readonly corner: readonly Spot[];
  /** Cells that are none of these: while there is one, nothing is filled. */
  readonly strays: readonly Spot[];
}

/** More levels of headers or labels than this are no table. */
const mostLevels = 4;

/**
 * Finds the parts of a block: titles above, notes below, the rows of headers and the columns of labels. As few as leave no text
 * among the numbers; that they are understood plays no part, so that a word more or less never makes another table of it.
 *
 * @example
 * // 2021年河南进出口 |       |        a title
 * // 地区           | 2021年 |        the first row of headers, with its corner
 * //                | 出口   | 进口    the second
 * // 郑州           |        |
 */
export function tableShape(values: Values): TableShape | undefined {
  const frame = titleAndNotes(values);
  let best: Candidate | undefined;
  for (const top of frame.tops) {
    for (let levels = 0; levels < mostLevels ** 2; levels += 1) {
      const headers = 1 + Math.floor(levels / mostLevels);
      const cut = { top, bottom: frame.bottom, headers, labels: 1 + (levels % mostLevels) };
      const next = candidate(values, cut);
      if (next !== undefined && (best === undefined || isBetter(next, best))) best = next;
    }
  }
  if (best === undefined) return undefined;
  const { bottom, top } = best.cut;
  const outside = values.flatMap((row, at) =>
    at >= top && at < bottom
      ? []
      : row.map((value, column) => ({ row: at, column, value })).filter(isFull),
  );
  const isTitle = ({ row, value }: Spot): boolean => row < top && !frame.isNote(value);
  const { parts, corner, strays, passed } = best;
  const { headerRows, rows, labelColumns, columns } = parts;
  return {
    headerRows,
    rows,
    labelColumns,
    columns,
    corner,
    strays,
    titles: outside.filter(isTitle),
    passed: [...outside.filter((spot) => !isTitle(spot)), ...passed],
  };
}

interface Candidate extends Pick<TableShape, 'corner' | 'passed' | 'strays'> {
  readonly cut: Cut;
  readonly parts: BlockCut;
}

function isBetter({ cut, strays }: Candidate, best: Candidate): boolean {
  const difference = strays.length - best.strays.length;
  if (difference !== 0) return difference < 0;
  // What may be a title is one, as it says no less so.
  if (cut.top !== best.cut.top) return cut.top > best.cut.top;
  const levels = cut.headers + cut.labels - best.cut.headers - best.cut.labels;
  return levels < 0 || (levels === 0 && cut.labels < best.cut.labels);
}

function candidate(values: Values, cut: Cut): Candidate | undefined {
  const parts = blockCut(values, cut);
  const { headerRows, rows, labelColumns, columns, asides, cell, headsOf } = parts;
  const corner = headerRows.flatMap((row) =>
    labelColumns.map((column) => cell(row, column)).filter(isFull),
  );
  if (!isCorner(parts, corner)) return undefined;
  // Running numbers name no row.
  if (labelColumns.every((column) => isSerial(headsOf(column)))) return undefined;
  if (!labelColumns.slice(1).every((column) => isOfNames(parts, column))) return undefined;
  if (!headerRows.slice(1).every((row) => columns.every((column) => isName(cell(row, column))))) {
    return undefined;
  }
  const hasHead = columns.some((column) => headsOf(column).length > 0);
  if (!hasHead || !rows.some((row) => isLabelled(parts, row))) return undefined;
  const aside = asides.flatMap((column) =>
    [...headerRows, ...rows].map((row) => cell(row, column)).filter(isFull),
  );
  const isWord = (spot: Spot): boolean => isAmongNumbers(parts, spot);
  return {
    cut,
    parts,
    corner,
    passed: aside.filter((spot) => !isWord(spot)),
    strays: [...straysOf(parts), ...aside.filter(isWord)],
  };
}

/** Words among running numbers are none. */
const isAmongNumbers = ({ headerRows, headsOf }: BlockCut, { row, column, value }: Spot): boolean =>
  cellShape(value) === 'text' &&
  !headerRows.includes(row) &&
  !headsOf(column).some((head) => roleOf(head) === 'note');

/**
 * One text may stand in the corner, over the first labels; all others head their columns. Beside a lower row of headers it does so only where each
 * header has its cell in that row: else it is the label of a row.
 */
function isCorner(parts: BlockCut, corner: readonly Spot[]): boolean {
  const { headerRows, labelColumns, columns, cell, headsOf } = parts;
  const [text, ...others] = corner.filter((spot) => roleOf(spot) === undefined);
  if (text === undefined || others.length > 0) return text === undefined;
  if (text.column !== labelColumns[0]) return false;
  if (text.row === headerRows[0]) return true;
  const isHeader = (column: number): boolean =>
    headsOf(column).length === 0 || isFull(cell(text.row, column));
  return cellShape(text.value) === 'text' && columns.every(isHeader);
}

/** A number is a name where it may be a period. */
const isName = ({ value }: Spot): boolean => cellShape(value) !== 'number' || isPeriodLike(value);

/** Numbers are no names, so that a column of them is no column of labels but the first. */
function isOfNames({ rows, cell, headsOf }: BlockCut, column: number): boolean {
  const full = rows.map((row) => cell(row, column)).filter(isFull);
  return full.some(isName) && !headsOf(column).some(({ value }) => isPeriodLike(value));
}

const isLabelled = ({ labelColumns, cell }: BlockCut, row: number): boolean =>
  labelColumns.some((column) => isFull(cell(row, column)));

/** A unit of the table among its headers or labels heads none either. */
const isHead = (spot: Spot): boolean =>
  ['head', 'serial'].includes(roleOf(spot) ?? '') || isUnitLine(String(spot.value));

/** Text among the numbers, numbers without label or header, and heads of columns where they head none. */
function straysOf(parts: BlockCut): readonly Spot[] {
  const { rows, labelColumns, columns, cell, headsOf } = parts;
  const isStray = ({ row, column, value }: Spot): boolean =>
    cellShape(value) === 'text' || !isLabelled(parts, row) || headsOf(column).length === 0;
  return [
    ...rows
      .flatMap((row) => columns.map((column) => cell(row, column)))
      .filter((spot) => isFull(spot) && isStray(spot)),
    ...columns.map(headsOf).flatMap((heads) => (heads.every(isHead) ? heads : [])),
    ...rows.flatMap((row) => labelColumns.map((column) => cell(row, column)).filter(isHead)),
  ];
}
