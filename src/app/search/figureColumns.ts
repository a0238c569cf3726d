import type { Dataset } from '../../dataset/dataset.ts';
import { cellKey } from '../../dataset/figureCell.ts';
import { breakdownMembers } from '../../domain/breakdown.ts';
import { comparePeriodCodes } from '../../domain/comparePeriodCodes.ts';
import { statuses, type Figure, type Status } from '../../domain/figure.ts';
import { measures, type Measure } from '../../domain/measure.ts';
import { answerFigures } from './answerFigures.ts';
import { codeAt } from './numberAt.ts';

/** Ids with a number for each, in the order of their first use. */
export interface CodeTable {
  readonly ids: readonly string[];
  readonly codeOf: (id: string) => number | undefined;
}

/** A dimension of figures as numbers: one code a figure, in the order of the figures. */
export interface Column extends CodeTable {
  readonly codes: Int32Array;
}

/** Every figure of an edition as columns of numbers, so that a keystroke scans no text. */
export interface FigureColumns {
  readonly figures: readonly Figure[];
  readonly place: Column;
  readonly indicator: Column;
  /** Whole breakdown keys; `members` has the codes of the keys that hold a member. */
  readonly breakdown: Column;
  readonly members: ReadonlyMap<string, readonly number[]>;
  readonly period: Column;
  readonly measure: Column;
  readonly status: Column;
  /** Points for what people usually look for first, the same whatever the query. */
  readonly prior: Uint8Array;
  /** Figures with the latest periods first: the order among equals. */
  readonly byPeriod: Int32Array;
}

/** Reads the figures of a dataset into columns; what answers no question is left out. */
export function figureColumns(dataset: Dataset): FigureColumns {
  const figures = answerFigures(dataset);
  const breakdown = column(figures, ({ breakdown: key }) => key);
  const period = column(figures, ({ period: code }) => code);
  return {
    figures,
    place: column(figures, ({ place }) => place),
    indicator: column(figures, ({ indicator }) => indicator),
    breakdown,
    members: membersOf(breakdown),
    period,
    measure: column(figures, ({ measure }) => measure, measures),
    status: column(figures, ({ status }) => status, statuses),
    prior: Uint8Array.from(figures, (figure) => priorOf(dataset, figure)),
    byPeriod: byPeriod(period),
  };
}

function column(
  figures: readonly Figure[],
  idOf: (figure: Figure) => string,
  known: readonly string[] = [],
): Column {
  const ids = [...known];
  const table = new Map(ids.map((id, code): [string, number] => [id, code]));
  const codes = Int32Array.from(figures, (figure) => {
    const id = idOf(figure);
    const code = table.get(id) ?? ids.length;
    if (code === ids.length) {
      ids.push(id);
      table.set(id, code);
    }
    return code;
  });
  return { ids, codeOf: (id) => table.get(id), codes };
}

function membersOf({ ids }: CodeTable): ReadonlyMap<string, readonly number[]> {
  const members = new Map<string, number[]>();
  for (const [code, key] of ids.entries()) {
    for (const member of breakdownMembers(key)) {
      const found = members.get(member);
      if (found === undefined) members.set(member, [code]);
      else found.push(code);
    }
  }
  return members;
}

const measurePoints: Readonly<Partial<Record<Measure, number>>> = { level: 4, yoy: 2 };
const statusPoints: Readonly<Partial<Record<Status, number>>> = {
  published: 2,
  revised: 2,
  conflict: 2,
  own: 2,
  about: 1,
  computed: 1,
};

function priorOf(dataset: Dataset, figure: Figure): number {
  // A computed figure beside a published one answers only when it is asked for.
  const isSecond =
    figure.origin.kind === 'computed' &&
    (dataset.cell(cellKey(figure))?.published ?? []).length > 0;
  if (isSecond) return 0;
  const { measure, breakdown, status } = figure;
  return (measurePoints[measure] ?? 0) + (breakdown === '' ? 2 : 0) + (statusPoints[status] ?? 0);
}

function byPeriod({ ids, codes }: Column): Int32Array {
  const order = [...ids.keys()].toSorted((left, right) =>
    comparePeriodCodes(ids[right] ?? '', ids[left] ?? ''),
  );
  const rank = new Int32Array(ids.length);
  for (const [position, code] of order.entries()) rank[code] = position;
  const rankOf = (at: number): number => codeAt(rank, codeAt(codes, at));
  return Int32Array.from(codes.keys()).toSorted(
    (left, right) => rankOf(left) - rankOf(right) || left - right,
  );
}
