import type { Language } from '../../domain/language.ts';
import { worksheetFormulaOf } from '../formulaText/worksheetFormulaOf.ts';
import { formatAddress } from '../ports/cellAddress.ts';
import { numberText } from '../text/numberText.ts';
import type { QuestionCell } from './questionCell.ts';
import type { SideHeader } from './sideHeader.ts';
import { summableUnit } from './summableUnit.ts';
import type { TableCells, TablePlace, TableSides } from './tableGrid.ts';

/**
 * Fills the cells of totals that are sums of the sheet: each adds the cells of its own row or column, levels in one unit alone.
 *
 * @example
 * // 合计 below 郑州 and 济源 => '=SUM(B2:B3)'
 */
export function sumCells(
  cells: TableCells,
  { down, across }: TableSides,
  place: TablePlace,
  language: Language,
): TableCells {
  return cells.map((row, at) =>
    row.map((cell, next) => {
      const [left, top] = [down[at], across[next]];
      if (left?.sumOf !== undefined && isUsed(top)) {
        const members = left.sumOf.map((other) => cells[other]?.[next]);
        const spots = left.sumOf.map((other) => spotAt(place, other, next));
        return sumCell(members, spots, language);
      }
      if (top?.sumOf !== undefined && isUsed(left)) {
        const members = top.sumOf.map((other) => row[other]);
        return sumCell(
          members,
          top.sumOf.map((other) => spotAt(place, at, other)),
          language,
        );
      }
      return cell;
    }),
  );
}

/** A sum of sums is not offered. */
const isUsed = (header: SideHeader | undefined): boolean =>
  header !== undefined && header.problem === undefined && header.sumOf === undefined;

interface SheetSpot {
  readonly row: number;
  readonly column: number;
}

function spotAt({ row, column, rows, columns }: TablePlace, at: number, next: number): SheetSpot {
  return { row: row + (rows[at] ?? 0), column: column + (columns[next] ?? 0) };
}

function sumCell(
  members: readonly (QuestionCell | undefined)[],
  spots: readonly SheetSpot[],
  language: Language,
): QuestionCell | undefined {
  const known = members.filter((member) => member !== undefined);
  const unit = known.length === members.length ? summableUnit(known) : undefined;
  if (unit === undefined) return undefined;
  const areas = areasOf(spots).map((area) => formatAddress(area));
  const value = known.reduce((sum, { amount }) => sum + (amount?.value ?? Number.NaN), 0);
  const isWhole = Number.isFinite(value);
  const decimals = Math.max(...known.map(decimalsShown));
  return {
    formula: worksheetFormulaOf(`=SUM(${areas.join(',')})`),
    number: isWhole ? numberText(value, language, decimals) : '',
    unit: isWhole ? unit : '',
    status: isWhole ? 'computed' : 'missing',
    reason: '',
    ...(isWhole ? {} : { error: '#N/A' }),
    numberFormat: '#,##0.0',
  };
}

const decimalsShown = ({ number }: QuestionCell): number => number.split('.')[1]?.length ?? 0;

/** Cells that follow each other are one area. */
function areasOf(spots: readonly SheetSpot[]): readonly Parameters<typeof formatAddress>[0][] {
  const areas: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const { row, column } of spots) {
    const last = areas.at(-1);
    if (last?.column === column && last.columns === 1 && last.row + last.rows === row)
      last.rows += 1;
    else if (last?.row === row && last.rows === 1 && last.column + last.columns === column) {
      last.columns += 1;
    } else areas.push({ row, column, rows: 1, columns: 1 });
  }
  return areas;
}
