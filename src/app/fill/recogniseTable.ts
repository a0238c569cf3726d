import type { FunctionContext } from '../../formulas/functionDefinition.ts';
import { periodCell } from '../../formulas/periodCell.ts';
import { literal } from '../formulaText/formulaArgument.ts';
import { cellAt } from '../insertion/cellContents.ts';
import { writtenName } from '../insertion/figureCall.ts';
import type { CellContent } from '../ports/block.ts';
import { fixedParts } from './fixedParts.ts';
import { questionCell } from './questionCell.ts';
import type { QuestionCell } from './questionCell.ts';
import type {
  FixedPart,
  PreviewCell,
  RecognisedTable,
  TableChoice,
  TableInput,
  UnknownHeader,
} from './recognisedTable.ts';
import { tableAxes } from './tableAxes.ts';
import type { Axes, Header } from './tableAxes.ts';
import type { TablePart, TableQuestion } from './tablePart.ts';
import { tableWords } from './tableWords.ts';

/**
 * Understands a selected block by its headers, and proposes the formulas that fill it: each refers to its headers, so that
 * the table can be extended by copying. Undefined where one side of the block means nothing.
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
  const [first = [], ...below] = input.values;
  const axes = tableAxes(
    below.map(([header = '']) => header),
    first.slice(1),
    context,
  );
  if (axes === undefined) return undefined;
  const words = tableWords(context.dataset)(`${String(first[0] ?? '')} ${input.title ?? ''}`);
  const kinds = [axes.down.kind, axes.across.kind];
  const fixed = fixedParts(choice, words, kinds, context);
  const known = new Set([...kinds, ...fixed.map(({ kind }) => kind)]);
  const missing = (['place', 'indicator', 'period'] as const).filter((kind) => !known.has(kind));
  const cells = missing.length > 0 ? [] : innerCells(axes, fixed, input, context);
  const all = cells.flat().filter((cell) => cell !== undefined);
  const gaps = all.filter(({ status }) => status === 'missing').length;
  return {
    ...axes,
    fixed,
    missing,
    unknown: unknownHeaders(axes),
    block: input.values.map((row, at) => row.map((_cell, column) => content(cells, at, column))),
    preview: input.values.map((row, at) => row.map((_cell, column) => preview(cells, at, column))),
    filled: all.length - gaps,
    gaps,
  };
}

type Cells = readonly (readonly (QuestionCell | undefined)[])[];

function innerCells(
  { down, across }: Axes,
  fixed: readonly FixedPart[],
  { row, column }: TableInput,
  context: FunctionContext,
): Cells {
  const shared = Object.fromEntries(fixed.map((part) => [part.kind, fixedPart(part, context)]));
  return down.headers.map((left, at) => {
    const leftPart = headerPart(left, cellAt(row + 1 + at, column, 'column'));
    return across.headers.map((top, next) => {
      const topPart = headerPart(top, cellAt(row, column + 1 + next, 'row'));
      if (leftPart === undefined || topPart === undefined) return undefined;
      const question = questionOf({ ...shared, [down.kind]: leftPart, [across.kind]: topPart });
      return question === undefined ? undefined : questionCell(question, context);
    });
  });
}

function questionOf(parts: Readonly<Record<string, TablePart>>): TableQuestion | undefined {
  const { place, period, indicator, breakdown, measure, unit } = parts;
  if (place === undefined || period === undefined || indicator === undefined) return undefined;
  return {
    place,
    period,
    indicator,
    ...(breakdown === undefined ? {} : { breakdown }),
    ...(measure === undefined ? {} : { measure }),
    ...(unit === undefined ? {} : { unit }),
  };
}

function fixedPart({ kind, id }: FixedPart, { dataset, language }: FunctionContext): TablePart {
  const named =
    kind === 'place' ? writtenName(dataset.places, dataset.place(id), id, language) : id;
  const value = kind === 'period' ? periodCell(id) : named;
  return { value, argument: literal(value) };
}

/** A header that a function understands is referred to; else the formula names what is meant. */
function headerPart(
  { value, reading }: Header,
  reference: TablePart['argument'],
): TablePart | undefined {
  if (reading === undefined || typeof value === 'boolean') return undefined;
  return reading.isPlain
    ? { value, argument: reference }
    : { value: reading.id, argument: literal(reading.id) };
}

function unknownHeaders({ down, across }: Axes): readonly UnknownHeader[] {
  const top = across.headers.map((header, at) => ({ header, row: 0, column: at + 1 }));
  const left = down.headers.map((header, at) => ({ header, row: at + 1, column: 0 }));
  return [...top, ...left].flatMap(({ header: { value, reading, suggestions }, row, column }) =>
    value !== '' && reading === undefined
      ? [{ row, column, text: String(value), suggestions }]
      : [],
  );
}

const cellOf = (cells: Cells, row: number, column: number): QuestionCell | undefined =>
  row === 0 || column === 0 ? undefined : cells[row - 1]?.[column - 1];

function content(cells: Cells, row: number, column: number): CellContent {
  const cell = cellOf(cells, row, column);
  if (cell === undefined) return { kind: 'empty' };
  const { formula, numberFormat } = cell;
  return { kind: 'formula', formula, ...(numberFormat === undefined ? {} : { numberFormat }) };
}

function preview(cells: Cells, row: number, column: number): PreviewCell {
  const cell = cellOf(cells, row, column);
  const { text = '', status, reason = '' } = cell ?? {};
  return { row, column, text, status, reason };
}
