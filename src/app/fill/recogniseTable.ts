import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import type { CellContent } from '../ports/block.ts';
import type { ShownValue } from '../ports/selection.ts';
import { isUnderstood, says } from './axisHeaders.ts';
import { checkRows } from './checkRows.ts';
import { checkUnits } from './checkUnits.ts';
import { fixedParts } from './fixedParts.ts';
import { questionContent, type QuestionCell } from './questionCell.ts';
import type {
  PreviewCell,
  RecognisedTable,
  TableChoice,
  TableInput,
  UnknownHeader,
} from './recognisedTable.ts';
import { tableAxes, understanding, type Axes, type Axis } from './tableAxes.ts';
import { tableCells } from './tableCells.ts';
import { partKinds, type WordKind } from './tablePart.ts';
import { tableWords } from './tableWords.ts';
import { titleRows, titleText } from './titleRows.ts';

/**
 * Understands a selected block by its headers, and proposes the formulas that fill it: each refers to its headers, so that
 * the table can be extended by copying. Titles and units above the headers say what these do not. Undefined where one side
 * of the block means nothing.
 *
 * @example
 * // 进出口 | 2024 | 2025      each inner cell becomes =HENAN.TRADE($A2,B$1) …
 * // 郑州   |      |
 * // 济源   |      |           … and the gap of 济源 in 2024 is told with its reason before anything is written
 */
export function recogniseTable(
  input: TableInput,
  context: FunctionContext,
  choice: TableChoice = {},
): RecognisedTable | undefined {
  const found = findHeaders(input.values, context);
  if (found === undefined) return undefined;
  const { top } = found;
  const open = openKinds(found.axes);
  const read = tableWords(context.dataset);
  const corner = read(String(input.values[top]?.[0] ?? ''));
  const titles = [titleText(input.values.slice(0, top)), input.title ?? ''].map(read);
  const fixed = fixedParts(choice, [corner, ...titles], open, context).filter(
    // A title may name the measures that headers tell apart: 进出口及增速.
    ({ kind, from }) => !(kind === 'measure' && from === 'text' && isSaid('measure', found.axes)),
  );
  const axes = checkUnits(
    checkRows(found.axes, input.values[top + 1] ?? [], context),
    fixed,
    context,
  );
  const cells = tableCells(axes, fixed, { row: input.row + top, column: input.column }, context);
  const all = cells.flat().filter((cell) => cell !== undefined);
  const gaps = all.filter(({ status }) => status === 'missing').length;
  const known = new Set(fixed.map(({ kind }) => kind));
  return {
    ...axes,
    open,
    fixed,
    missing: (['place', 'indicator', 'period'] as const).filter(
      (kind) => open.includes(kind) && !known.has(kind),
    ),
    unknown: unknownHeaders(axes, top),
    block: input.values.map((row, at) =>
      row.map((_cell, column) => content(cells[at - top - 1]?.[column - 1])),
    ),
    preview: cells.map((row, at) => row.map((cell, next) => preview(cell, top + 1 + at, 1 + next))),
    filled: all.length - gaps,
    gaps,
  };
}

/** The row of the headers: below titles, where most of the block is understood. */
function findHeaders(
  values: readonly (readonly ShownValue[])[],
  context: FunctionContext,
): { readonly axes: Axes; readonly top: number } | undefined {
  let best: { readonly axes: Axes; readonly top: number } | undefined;
  for (let top = 0; top <= Math.min(titleRows(values), values.length - 1); top += 1) {
    const [first = [], ...below] = values.slice(top);
    const axes = tableAxes(
      below.map(([header = '']) => header),
      first.slice(1),
      context,
    );
    if (axes === undefined) continue;
    if (best === undefined || understanding(axes) > understanding(best.axes)) best = { axes, top };
  }
  return best;
}

/** The kinds that no side says with each of its headers. */
function openKinds({ down, across }: Axes): readonly WordKind[] {
  return [...partKinds, 'unit' as const].filter(
    (kind) =>
      kind !== down.kind && kind !== across.kind && !saysAll(down, kind) && !saysAll(across, kind),
  );
}

/** An empty side, or one that means nothing, says nothing. */
const saysAll = ({ headers }: Axis, kind: WordKind): boolean => {
  const understood = headers.filter(isUnderstood);
  return understood.length > 0 && understood.every((header) => says(header, kind));
};

const isSaid = (kind: WordKind, { down, across }: Axes): boolean =>
  [...down.headers, ...across.headers].some((header) => says(header, kind));

function unknownHeaders({ down, across }: Axes, top: number): readonly UnknownHeader[] {
  const above = across.headers.map((header, at) => ({ header, row: top, column: at + 1 }));
  const left = down.headers.map((header, at) => ({ header, row: top + at + 1, column: 0 }));
  return [...above, ...left].flatMap(({ header: { value, problem, suggestions }, row, column }) =>
    problem === undefined ? [] : [{ row, column, text: String(value), problem, suggestions }],
  );
}

function content(cell: QuestionCell | undefined): CellContent {
  return cell === undefined ? { kind: 'empty' } : questionContent(cell);
}

function preview(cell: QuestionCell | undefined, row: number, column: number): PreviewCell {
  const { number = '', unit = '', status, reason = '', error } = cell ?? {};
  const shown = error === undefined ? {} : { error };
  return { row, column, number, unit, status, reason, ...shown };
}
