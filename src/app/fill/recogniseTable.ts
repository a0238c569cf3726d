import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { aroundAsks } from './aroundAsks.ts';
import { bareBalances } from './bareBalances.ts';
import { bareMonths } from './bareMonths.ts';
import { boundedInput } from './boundedInput.ts';
import { checkUnits } from './checkUnits.ts';
import { elsewhere } from './elsewhere.ts';
import { fixedParts, fixedSaid } from './fixedSaid.ts';
import { latestSpot, type LatestCells } from './latestCells.ts';
import { measureAsk } from './measureAsk.ts';
import { openKinds } from './openKinds.ts';
import { withOwnCity } from './ownCity.ts';
import type {
  Axis,
  RecognisedTable,
  TableChoice,
  TableInput,
  UnknownHeader,
} from './recognisedTable.ts';
import { sideAxis } from './sideAxis.ts';
import type { SideHeader, Sides } from './sideHeader.ts';
import { sideHeaders } from './sideHeaders.ts';
import { checkKinds, guessedKinds, partKind, sideKinds, type SideKinds } from './sideKinds.ts';
import type { Answers, TableAsk } from './tableAsk.ts';
import { tableCells, type AskedCells } from './tableCells.ts';
import { tableContents } from './tableContents.ts';
import type { TablePlace, TableSides } from './tableGrid.ts';
import { tableShape, type TableShape } from './tableShape.ts';
import { tableStacks } from './tableStacks.ts';
import { titleSaid, type TitleSaid, type TitleText } from './titleSaid.ts';
import { underUnreadTitle } from './underUnreadTitle.ts';
import { unreadPeriods } from './unreadPeriods.ts';

/**
 * Understands a selected block by its headers, and proposes the formulas that fill it: each refers to its headers, so that
 * the table can be extended by copying. Titles, units and the corner say what the headers do not. Every cell that is not empty has
 * its part in that, or is told: a text among the numbers, or a title that is not understood, stops the filling. Undefined
 * where one side of the block means nothing.
 *
 * @example
 * // 进出口 | 2024 | 2025      each inner cell becomes =HENAN.TRADE($A2,B$1) …
 * // 郑州   |      |
 * // 济源   |      |           … and the gap of 济源 in 2024 is told with its reason before anything is written
 */
export function recogniseTable(
  given: TableInput,
  context: FunctionContext,
  choice: TableChoice = {},
): RecognisedTable | undefined {
  const { answers = {} } = choice;
  const bounded = boundedInput(given);
  const months = bareMonths(bounded, answers);
  const input = { ...bounded, values: months.values };
  const shape = tableShape(input.values);
  if (shape === undefined) return undefined;
  const texts = titleTexts(input, shape);
  const titles = titleSaid(texts, answers, context);
  const stacks = withOwnCity(tableStacks(input.values, shape, context), titles.places, context);
  const read = readSides(stacks, titles, answers, context);
  const kinds = sideKinds(read.down, read.across) ?? guessedKinds(read, context);
  if (kinds === undefined) return undefined;
  const named = namedSides(read, kinds, titles, answers, context);
  const open = openKinds(named);
  const measure = measureAsk(titles, named, answers, context.dataset);
  const fixed = fixedSaid(choice, measure.said, open, context);
  const checked = {
    down: checkUnits(named.down, named.across, fixed, context),
    across: checkUnits(named.across, named.down, fixed, context),
    fixed,
  };
  const place = placeOf(input, shape);
  const { cells, periods, ...told } = tableCells(checked, place, context);
  const { marked: sides, left } = certain(measure.asks, told, checked);
  const strays = [...shape.strays, ...unreadPeriods(input.values, shape, sides)];
  const heard = { ...measure, asks: titles.asks };
  const around = { titles: heard, texts, shape, sides: { ...named, fixed }, open, cells };
  const asked = [...months.asks, ...measure.asks, ...aroundAsks(around, answers, context)];
  const isHeld = strays.length > 0 || !asked.every(isAnswered);
  const axes = {
    down: sideAxis(sides.down, partKind(kinds.down), context),
    across: sideAxis(sides.across, partKind(kinds.across), context),
  };
  return {
    ...axes,
    open,
    fixed: fixedParts(fixed, choice),
    missing: (['place', 'indicator', 'period'] as const).filter(
      (kind) => open.includes(kind) && !fixed.has(kind),
    ),
    unknown: unknownHeaders(sides, axes),
    left,
    asks: uniqueAsks([...asked, ...sides.down.flatMap(asksOf), ...sides.across.flatMap(asksOf)]),
    strays,
    passed: shape.passed,
    ...tableContents(input.values, shape, cells, isHeld),
    ...(isHeld ? {} : latestOf(periods, place)),
  };
}

/** The headers of both sides, before it is known of what kind they are. */
function readSides(
  { down, across }: ReturnType<typeof tableStacks>,
  { claims }: TitleSaid,
  answers: Answers,
  context: FunctionContext,
): Sides {
  const titled = claims.filter(({ kind }) => kind === 'indicator');
  return {
    down: sideHeaders(down, { side: 'down', titled }, answers, context),
    across: sideHeaders(across, { side: 'across', titled }, answers, context),
  };
}

function placeOf({ values, row, column }: TableInput, shape: TableShape): TableShape & TablePlace {
  return { ...shape, row, column, width: values[0]?.length ?? 0 };
}

/** The sides with what each of their headers is, those left alone that are of no kind, of another city or of what is not understood. */
function namedSides(
  { down, across }: Sides,
  kinds: SideKinds,
  { said, places, asks }: TitleSaid,
  answers: Answers,
  { dataset }: FunctionContext,
): Sides {
  const checked = {
    down: checkKinds(down, kinds.down, kinds.across, across),
    across: checkKinds(across, kinds.across, kinds.down, down),
  };
  const balanced = bareBalances(checked, said, answers, dataset);
  const here = (side: readonly SideHeader[]): readonly SideHeader[] =>
    underUnreadTitle(elsewhere(side, places, dataset), asks, dataset);
  return { down: here(balanced.down), across: here(balanced.across) };
}

/** Nothing where no header of several places says "latest". */
function latestOf(
  periods: LatestCells['periods'],
  place: Parameters<typeof latestSpot>[0],
): Pick<RecognisedTable, 'latest'> {
  return periods.length === 0 ? {} : { latest: { ...latestSpot(place), periods } };
}

interface Axes {
  readonly down: Axis;
  readonly across: Axis;
}

/** Headers that cannot be used, each cell once. What is asked stands among the questions. */
function unknownHeaders(sides: Sides, { down, across }: Axes): readonly UnknownHeader[] {
  const all = [
    ...sides.across.map((header, at) => ({ header, shown: across.headers[at] })),
    ...sides.down.map((header, at) => ({ header, shown: down.headers[at] })),
  ];
  const found = all.flatMap(({ header: { spot, problem, problemAt = spot }, shown }) =>
    problem === undefined || problem.kind === 'asked' || problemAt === undefined
      ? []
      : [
          {
            row: problemAt.row,
            column: problemAt.column,
            text: String(problemAt.value),
            problem,
            suggestions: problemAt === spot ? (shown?.suggestions ?? []) : [],
          },
        ],
  );
  return [...new Map(found.map((item) => [`${item.row} ${item.column}`, item])).values()];
}

/** While it is asked how the cells are measured, nothing is told not to fit. */
const certain = (
  asks: readonly TableAsk[],
  told: Omit<AskedCells, 'cells' | 'periods'>,
  marked: TableSides,
): typeof told => (asks.every(isAnswered) ? told : { marked, left: [] });

const isAnswered = ({ answer }: TableAsk): boolean => answer !== undefined;

const asksOf = ({ asks }: SideHeader): SideHeader['asks'] => asks;

/** Headers that belong together are asked about once. */
function uniqueAsks(asks: RecognisedTable['asks']): RecognisedTable['asks'] {
  return [...new Map(asks.map((ask) => [ask.id, ask])).values()];
}

/** Titles of the outer texts first: those above the selection, those in it, the corner. */
function titleTexts(
  { title = '' }: TableInput,
  { titles, corner }: TableShape,
): readonly TitleText[] {
  const above = title.split('\n').map((value): TitleText => ({ value }));
  const inside = [...titles, ...corner].map(({ row, column, value }): TitleText => ({
    value,
    at: { row, column },
  }));
  return [...above, ...inside];
}
