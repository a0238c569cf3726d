import { refused, type SideHeader } from './sideHeader.ts';
import type { SaidKind } from './tablePart.ts';
import { wordKind } from './wordsSaid.ts';

/** In what both headers of a cell and the title contradict each other; undefined where they do not, or are not used. */
export type Misfits = readonly (readonly (SaidKind | undefined)[])[];

interface Sides {
  readonly down: readonly SideHeader[];
  readonly across: readonly SideHeader[];
}

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
  const rows = [...down.keys()];
  const columns = [...across.keys()];
  return {
    ...sides,
    down: down.map((header, row) => {
      const asked = columns.filter((column) => isAsked(row, column));
      const others = asked.flatMap((column) => across[column] ?? []);
      return marked(
        header,
        others,
        asked.map((column) => misfits[row]?.[column]),
      );
    }),
    across: across.map((header, column) => {
      const asked = rows.filter((row) => isAsked(row, column));
      const others = asked.flatMap((row) => down[row] ?? []);
      return marked(
        header,
        others,
        asked.map((row) => misfits[row]?.[column]),
      );
    }),
  };
}

/** @param others the headers of the other side that ask a cell with it; @param cells what does not fit in each of these */
function marked(
  header: SideHeader,
  others: readonly SideHeader[],
  cells: readonly (SaidKind | undefined)[],
): SideHeader {
  const [first] = cells;
  const isUnfit = cells.every(
    (kind, at) => kind !== undefined && isBlamed(header, others[at], kind),
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
