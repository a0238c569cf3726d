import { refused, type SideHeader, type Sides } from './sideHeader.ts';
import type { SaidKind } from './tablePart.ts';
import { wordKind } from './wordsSaid.ts';

/** In what both headers of a cell and the title contradict each other; undefined where they do not, or are not used. */
export type Misfits = readonly (readonly (SaidKind | undefined)[])[];

/**
 * Names the headers of which no cell can be asked, as they contradict the title or every header of the other side: each header
 * is filled or told.
 *
 * @param isAsked whether a cell is asked at all: both of its headers are used
 *
 * @example
 * // 全年 below "2025年1-6月进出口", 国有企业 below "民营企业出口": unfit
 */
export function unfitHeaders<Both extends Sides>(
  sides: Both,
  misfits: Misfits,
  isAsked: (row: number, column: number) => boolean,
): Both {
  const { down, across } = sides;
  const cells = down.map((_left, row) =>
    across.map((_top, column): Cell | undefined =>
      isAsked(row, column) ? { misfit: misfits[row]?.[column] } : undefined,
    ),
  );
  return {
    ...sides,
    down: down.map((header, row) => marked(header, across, cells[row] ?? [])),
    across: across.map((header, column) =>
      marked(
        header,
        down,
        cells.map((line) => line[column]),
      ),
    ),
  };
}

/** A cell that is asked, and in what its headers contradict each other. */
interface Cell {
  readonly misfit: SaidKind | undefined;
}

/**
 * @param others the headers of the other side
 * @param cells those of this header, in the order of the others
 */
function marked(
  header: SideHeader,
  others: readonly SideHeader[],
  cells: readonly (Cell | undefined)[],
): SideHeader {
  const first = cells.find((cell) => cell !== undefined)?.misfit;
  const isUnfit = cells.every(
    (cell, at) =>
      cell === undefined ||
      (cell.misfit !== undefined && isBlamed(header, others[at], cell.misfit)),
  );
  return first !== undefined && isUnfit
    ? refused(header, { kind: 'unfit', of: wordKind(first) })
    : header;
}

const sayingKinds: Readonly<Partial<Record<SaidKind, readonly SaidKind[]>>> = {
  period: ['period', 'months', 'relation'],
  months: ['months', 'relation'],
  relation: ['months', 'relation'],
  unit: ['unit', 'currency', 'measure'],
  currency: ['unit', 'currency', 'measure'],
  prices: ['prices', 'measure'],
};

/** Where one of both headers says what does not fit it is that one, else both. */
function isBlamed(header: SideHeader, other: SideHeader | undefined, kind: SaidKind): boolean {
  const says = ({ said }: SideHeader): boolean =>
    (sayingKinds[kind] ?? [kind]).some((item) => said.has(item));
  return says(header) || other === undefined || !says(other);
}
