import { breakdownMembers } from '../../domain/breakdown.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { periodCell } from '../../formulas/periodCell.ts';
import { literal } from '../formulaText/formulaArgument.ts';
import { cellAt } from '../insertion/cellContents.ts';
import { writtenName } from '../insertion/figureCall.ts';
import { cellBreakdown } from './cellBreakdown.ts';
import { cellPrices } from './cellPrices.ts';
import { cellSaid } from './cellSaid.ts';
import { cellShare } from './cellShare.ts';
import { cellUnit } from './cellUnit.ts';
import { commonPeriod } from './commonPeriod.ts';
import { leftCells } from './leftCells.ts';
import { questionCell, type QuestionCell } from './questionCell.ts';
import type { LeftCell } from './recognisedTable.ts';
import type { Joined, Said, SaidPart } from './said.ts';
import type { SideHeader } from './sideHeader.ts';
import { sumCells } from './sumCells.ts';
import type { TableCells, TablePlace, TableSides } from './tableGrid.ts';
import type { SaidKind, TablePart, TableQuestion } from './tablePart.ts';
import { tableQuestion } from './tableQuestion.ts';
import { unfitHeaders } from './unfitHeaders.ts';

/** The cells of a table, and the periods that "latest" means in it. */
export interface AskedCells {
  readonly cells: TableCells;
  readonly periods: readonly (string | number)[];
  /** The sides, those headers told of which no cell can be asked. */
  readonly marked: TableSides;
  /** What is left alone between headers that are not. */
  readonly left: readonly LeftCell[];
}

/** Asks every cell of a table what its headers and titles say together. */
export function tableCells(
  sides: TableSides,
  place: TablePlace,
  context: FunctionContext,
): AskedCells {
  const { down, across, fixed } = sides;
  const { inPeriod, periods } = commonPeriod(placesOf(sides, context), place, context);
  const said = down.map((left) =>
    across.map((top) =>
      isUsed(left) && isUsed(top) ? saidOf(left, top, fixed, context) : undefined,
    ),
  );
  const asked = said.map((row) =>
    row.map((parts): QuestionCell | undefined => {
      const question =
        parts?.ok === true ? tableQuestion(partsOf(parts.said, place, context)) : undefined;
      return question === undefined ? undefined : questionCell(inPeriod(question), context);
    }),
  );
  const misfits = said.map((row) =>
    row.map((parts) => (parts?.ok === false ? parts.kind : undefined)),
  );
  const marked = unfitHeaders(sides, misfits, (row, column) => said[row]?.[column] !== undefined);
  return {
    cells: sumCells(asked, sides, place, context.language),
    periods: [...periods],
    marked,
    left: leftCells(marked, { cells: asked, misfits }, place),
  };
}

const isUsed = ({ problem, said, sumOf, isWhole }: SideHeader): boolean =>
  problem === undefined && sumOf === undefined && (said.size > 0 || isWhole === true);

function saidOf(left: SideHeader, top: SideHeader, fixed: Said, context: FunctionContext): Joined {
  const said = cellSaid({ left: left.said, top: top.said }, fixed, context);
  const divided = said.ok ? cellBreakdown(said.said, context.dataset) : said;
  const priced = divided.ok ? cellPrices(divided.said, context.dataset) : divided;
  const shared = priced.ok ? cellShare(priced.said, context.dataset) : priced;
  return shared.ok ? cellUnit(shared.said, context.dataset) : shared;
}

/** How the formulas of a table name the places of one of its sides. */
function placesOf({ down, across }: TableSides, context: FunctionContext): readonly string[] {
  const ids = [...down, ...across].flatMap(({ said }) => said.get('place')?.id ?? []);
  return [...new Set(ids)].map((id) => nameOf('place', id, context));
}

type Parts = Readonly<Partial<Record<keyof TableQuestion, TablePart>>>;

function partsOf(said: Said, place: TablePlace, context: FunctionContext): Parts {
  return Object.fromEntries(
    [...said].map(([kind, part]) => [kind, tablePart(part, place, context)]),
  );
}

/** A header that a function understands is referred to; else the formula names what is meant. */
function tablePart(
  { kind, id, isPlain, at }: SaidPart,
  { row, column, columns }: TablePlace,
  context: FunctionContext,
): TablePart {
  if (isPlain && at !== undefined && typeof at.value !== 'boolean') {
    const fixed = columns.includes(at.column) ? 'row' : 'column';
    return { value: at.value, argument: cellAt(row + at.row, column + at.column, fixed) };
  }
  const value = kind === 'period' ? periodCell(id) : nameOf(kind, id, context);
  return { value, argument: literal(value) };
}

/** As people write it, but for what formulas name by its id. */
function nameOf(kind: SaidKind, id: string, { dataset, language }: FunctionContext): string {
  if (kind === 'place' || kind === 'reference') {
    return writtenName(dataset.places, dataset.place(id), id, language);
  }
  if (kind !== 'breakdown') return id;
  return breakdownMembers(id)
    .map((member) => writtenName(dataset.breakdowns, dataset.breakdown(member), member, language))
    .join('+');
}
