import { breakdownMembers } from '../../domain/breakdown.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { periodCell } from '../../formulas/periodCell.ts';
import { literal } from '../formulaText/formulaArgument.ts';
import { cellAt } from '../insertion/cellContents.ts';
import { writtenName } from '../insertion/figureCall.ts';
import { commonPeriod } from './commonPeriod.ts';
import { questionCell, type QuestionCell } from './questionCell.ts';
import type { FixedPart } from './recognisedTable.ts';
import type { Axes, Axis, Header } from './tableAxes.ts';
import type { TablePart, WordKind } from './tablePart.ts';
import { tableQuestion } from './tableQuestion.ts';

/** The cells between the headers; undefined where a header is empty or not understood, or both say two different things. */
export type TableCells = readonly (readonly (QuestionCell | undefined)[])[];

/** Asks every cell of a table what its headers say together, the corner at a 0-based place of the sheet. */
export function tableCells(
  { down, across }: Axes,
  fixed: readonly FixedPart[],
  corner: { readonly row: number; readonly column: number },
  context: FunctionContext,
): TableCells {
  const inPeriod = commonPeriod(placesOf(down, across, context), context);
  const shared = Object.fromEntries(fixed.map((part) => [part.kind, literalPart(part, context)]));
  const tops = across.headers.map((header) =>
    partsOf(header, across, context, (at) => cellAt(corner.row, corner.column + 1 + at, 'row')),
  );
  return down.headers.map((header) => {
    const left = partsOf(header, down, context, (at) =>
      cellAt(corner.row + 1 + at, corner.column, 'column'),
    );
    return across.headers.map((top, at) => {
      const parts = tops[at];
      if (left === undefined || parts === undefined || areAtOdds(header, top)) return undefined;
      const question = tableQuestion({ ...shared, ...left, ...parts });
      return question === undefined ? undefined : questionCell(inPeriod(question), context);
    });
  });
}

/** How the formulas of a table name the places of one of its sides. */
function placesOf(down: Axis, across: Axis, context: FunctionContext): readonly string[] {
  const parts = [...down.headers, ...across.headers].flatMap((header) => header.parts);
  const ids = parts.flatMap(({ kind, id }) => (kind === 'place' ? [id] : []));
  return [...new Set(ids)].map((id) => nameOf('place', id, context));
}

type Parts = Readonly<Partial<Record<WordKind, TablePart>>>;

/** A header that a function understands is referred to; else the formula names what is meant. */
function partsOf(
  { parts }: Header,
  { headers }: Axis,
  context: FunctionContext,
  reference: (at: number) => TablePart['argument'],
): Parts | undefined {
  if (parts.length === 0) return undefined;
  return Object.fromEntries(
    parts.map((part) => {
      const value = headers[part.at]?.value;
      return part.isPlain && value !== undefined && typeof value !== 'boolean'
        ? [part.kind, { value, argument: reference(part.at) }]
        : [part.kind, literalPart(part, context)];
    }),
  );
}

function literalPart(
  { kind, id }: { readonly kind: WordKind; readonly id: string },
  context: FunctionContext,
): TablePart {
  const value = kind === 'period' ? periodCell(id) : nameOf(kind, id, context);
  return { value, argument: literal(value) };
}

/** As people write it, but for what formulas name by its id. */
function nameOf(kind: WordKind, id: string, { dataset, language }: FunctionContext): string {
  if (kind === 'place') return writtenName(dataset.places, dataset.place(id), id, language);
  if (kind !== 'breakdown') return id;
  return breakdownMembers(id)
    .map((member) => writtenName(dataset.breakdowns, dataset.breakdown(member), member, language))
    .join('+');
}

/** 2025年同比 over GDP位次 asks for two things at once; a unit is only how to write them. */
function areAtOdds(left: Header, top: Header): boolean {
  return left.parts.some(
    ({ kind, id }) =>
      kind !== 'unit' && top.parts.some((part) => part.kind === kind && part.id !== id),
  );
}
