import type { Status } from '../../domain/figure.ts';
import { worksheetFormulaOf } from '../formulaText/worksheetFormulaOf.ts';
import { formatCell, type Area } from '../ports/cellAddress.ts';
import type { CellLook } from '../ports/workbookPort.ts';

/** Statuses that are told by one look, and the look. */
interface MarkedStatus {
  readonly codes: readonly Status[];
  readonly color: string;
  readonly italic: boolean;
}

/** Looks that stay apart also in grey print: what is not plainly published is in italics, but for a gap, which is pale. */
export const markedStatuses: readonly MarkedStatus[] = [
  { codes: ['computed'], color: '#0F6CBD', italic: true },
  { codes: ['mixed-base', 'implied-base'], color: '#8A3707', italic: true },
  { codes: ['about'], color: '#616161', italic: true },
  { codes: ['conflict'], color: '#B10E1C', italic: false },
  { codes: ['missing'], color: '#949494', italic: false },
];

/**
 * Looks of cells by the statuses that stand in other ones, as ordinary conditional formats: they follow whatever the cells come to
 * answer. A custom function would never apply inside of one (OfficeDev/office-js #6135).
 *
 * @param area the cells, from the first of the block
 * @param status where in the sheet the status of the first of them stands, 0-based
 */
export function statusLooks(
  area: Area,
  status: { readonly row: number; readonly column: number },
): readonly CellLook[] {
  const cell = formatCell(status.row, status.column);
  return markedStatuses.map(({ codes, color, italic }) => ({
    area,
    color,
    italic,
    formula: worksheetFormulaOf(`=${anyOf(codes.map((code) => startsWith(cell, code)))}`),
  }));
}

const startsWith = (cell: string, code: string): string => `LEFT(${cell},${code.length})="${code}"`;

const anyOf = (tests: readonly string[]): string =>
  tests.length === 1 ? tests.join('') : `OR(${tests.join(',')})`;
