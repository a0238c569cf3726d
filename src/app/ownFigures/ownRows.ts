import type { Dataset } from '../../dataset/dataset.ts';
import { cellKey } from '../../dataset/figureCell.ts';
import { isPrintedNumber } from '../../dataset/isPrintedNumber.ts';
import type { Steps } from '../../derive/finish.ts';
import { agrees } from '../../domain/agrees.ts';
import type { Figure } from '../../domain/figure.ts';
import { groupBy } from '../../domain/groupBy.ts';
import { overlaps } from '../../domain/interval.ts';
import { isInvisible } from '../../domain/invisible.ts';
import type { Issue } from '../../domain/issue.ts';
import type { Observation } from '../../domain/observation.ts';
import { columnPlaces, missingColumns, type OwnColumn } from '../../domain/ownColumns.ts';
import { printedIn } from '../../domain/printedIn.ts';
import { parseUnit } from '../../domain/unit.ts';
import type { OwnCell, OwnTable } from '../ports/ownTable.ts';
import { mostOwnRows } from './mostOwnRows.ts';
import { readOwnRow } from './readOwnRow.ts';

/** How a row stands; `row` is its number below the header, from 1. */
export type OwnRow =
  /** It answers, as nothing is published; `beside` is what was computed from printed figures alone. */
  | {
      readonly kind: 'answers';
      readonly row: number;
      readonly observation: Observation;
      readonly beside?: Comparison;
    }
  /** A published figure answers. */
  | {
      readonly kind: 'published';
      readonly row: number;
      readonly observation: Observation;
      readonly beside: Comparison;
    }
  /** Says the same as a row before. */
  | { readonly kind: 'repeats'; readonly row: number; readonly of: number }
  | { readonly kind: 'refused'; readonly row: number; readonly issue: Issue };

/** Another figure of the same question. */
export interface Comparison {
  readonly figure: Figure;
  readonly agrees: boolean;
}

/** Reads the rows of a table that are not empty, each for itself, and holds them against what an edition has. */
export function* ownRows(table: OwnTable, dataset: Dataset): Steps<readonly OwnRow[]> {
  const places = columnPlaces(table.headers);
  if (missingColumns(places).length > 0) return [];
  const rows: OwnRow[] = [];
  for (const [at, cells] of table.rows.slice(0, mostOwnRows).entries()) {
    yield;
    const cellOf = (column: OwnColumn): OwnCell | undefined => cells[places.get(column) ?? -1];
    const isEmpty = [...places.keys()].every((column) =>
      isInvisible(String(cellOf(column)?.value ?? '')),
    );
    if (isEmpty) continue;
    const read = readOwnRow(cellOf, dataset);
    const row = at + 1;
    rows.push(
      read.ok ? standing(row, read.value, dataset) : { kind: 'refused', row, issue: read.issue },
    );
  }
  return withoutRepeated(rows);
}

/** What is wrong with a table as a whole; its rows are read as far as they can be. */
export function tableIssue({ headers, count }: OwnTable): Issue | undefined {
  const columns = missingColumns(columnPlaces(headers));
  if (columns.length > 0) return { code: 'own-row', refusal: { kind: 'no-columns', columns } };
  if (count <= mostOwnRows) return undefined;
  return { code: 'own-row', refusal: { kind: 'too-many-rows', most: mostOwnRows } };
}

function standing(row: number, observation: Observation, dataset: Dataset): OwnRow {
  const cell = dataset.cell(cellKey(observation));
  const isAlike = ({ unit }: Figure): boolean =>
    parseUnit(unit).base === parseUnit(observation.unit).base;
  const printed = cell?.published.filter(isPrintedNumber) ?? [];
  const published = printed.find(isAlike) ?? printed[0];
  if (published !== undefined) {
    return { kind: 'published', row, observation, beside: compared(observation, published) };
  }
  const computed = cell?.computed.find(
    (figure) => figure.status === 'computed' && figure.reference === '' && isAlike(figure),
  );
  return {
    kind: 'answers',
    row,
    observation,
    ...(computed === undefined ? {} : { beside: compared(observation, computed) }),
  };
}

/** Whether two figures leave room for one value; what is stated roughly contradicts nothing. */
function compared(observation: Observation, figure: Figure): Comparison {
  const { origin, low, high, unit } = figure;
  if (origin.kind === 'published') {
    const isRough = figure.status === 'about';
    return {
      figure,
      agrees: isRough || origin.observations.some((each) => agrees(observation, each)),
    };
  }
  const isOpen = low === null || high === null;
  return { figure, agrees: isOpen || overlaps(printedIn(observation, unit), { low, high }) };
}

type ReadRow = OwnRow & { readonly observation: Observation };

const isRead = (row: OwnRow): row is ReadRow => 'observation' in row;

/** Rows of one figure: those that agree repeat the first, those that differ are all left out. */
function withoutRepeated(rows: readonly OwnRow[]): readonly OwnRow[] {
  const byFigure = groupBy(rows.filter(isRead), ({ observation }) => observation.id);
  const standings = new Map([...byFigure.values()].flatMap(amongThemselves));
  return rows.map((row) => standings.get(row) ?? row);
}

/** How rows of one figure stand beside one another. A number that many of them say alike is compared once. */
function amongThemselves(same: readonly ReadRow[]): readonly (readonly [OwnRow, OwnRow])[] {
  const [first, ...others] = same;
  if (first === undefined || others.length === 0) return [];
  const statements = [...groupBy(same, ({ observation }) => observation.printed).values()];
  return statements.flatMap((saying) => {
    const other = statements
      .map(([one]) => one)
      .find((one) => one && saying[0] && !agrees(one.observation, saying[0].observation));
    return saying.map((row): readonly [OwnRow, OwnRow] => [
      row,
      other === undefined ? repeating(row, first) : contradicting(row, other.row),
    ]);
  });
}

function repeating(row: ReadRow, first: ReadRow): OwnRow {
  return row === first ? row : { kind: 'repeats', row: row.row, of: first.row };
}

function contradicting({ row }: ReadRow, other: number): OwnRow {
  const refusal = { kind: 'rows-differ', row: other } as const;
  return { kind: 'refused', row, issue: { code: 'own-row', refusal } };
}
