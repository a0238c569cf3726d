import type { Dataset } from '../../dataset/dataset.ts';
import type { Figure } from '../../domain/figure.ts';
import { isYear } from '../../domain/isYear.ts';
import { remember } from '../../domain/remember.ts';
import type { LongWork } from '../longWork/longWork.ts';
import { mapInSteps } from '../longWork/mapInSteps.ts';
import { nextStep } from '../longWork/nextStep.ts';
import { formatCell } from '../ports/cellAddress.ts';
import { done, type Outcome } from '../ports/outcome.ts';
import type { RangeAddress } from '../ports/rangeAddress.ts';
import type { SheetCells } from '../ports/sheetCells.ts';
import { formulaConstants } from './formulaConstants.ts';
import { labelsOf, namesFigure, type NearbyLabels } from './nearbyNames.ts';
import { createNumberMatcher, type NumberMatch, type NumberMatcher } from './numberMatcher.ts';
import { significantDigits } from './significantDigits.ts';

/** A number that somebody has typed, and that equals a figure. */
export interface TypedFigure extends RangeAddress, NumberMatch {
  /** Alone in its cell, or inside of a formula. */
  readonly kind: 'typed' | 'constant';
  readonly typed: number;
  /** What the cell holds. */
  readonly held: string | number;
  /** Where the number stands in the formula. */
  readonly span?: readonly [start: number, end: number];
  /** Labels nearby name the place and the period of the figure. */
  readonly isNamed: boolean;
  /** How many other figures the number equals. */
  readonly others: number;
}

/** Typed numbers of a workbook. */
export interface TypedNumbers {
  readonly matched: readonly TypedFigure[];
  /** Numbers with at least so many digits that equal no figure. */
  readonly unknown: readonly RangeAddress[];
}

/** Fewer digits fit too much by chance where no label names the figure. */
const tellingDigits = 4;

/** Compares every typed number, and every number inside a formula, with the figures of the dataset. */
export async function typedFigures(
  sheets: readonly SheetCells[],
  dataset: Dataset,
  isOurs: (cell: RangeAddress) => boolean,
  work: LongWork,
): Promise<Outcome<TypedNumbers>> {
  const labelled = await mapInSteps(sheets, 'explaining', work, (sheet) => ({
    sheet,
    labels: labelsOf(sheet),
  }));
  if (!labelled.ok) return labelled;
  const step = await nextStep(work, { stage: 'explaining', done: 0, total: sheets.length });
  if (!step.ok) return step;
  const asking = {
    dataset,
    matcher: createNumberMatcher(dataset),
    isOurs,
    placeOfLabel: knownPlaces(dataset),
  };
  const rows = labelled.value.flatMap(({ sheet, labels }) =>
    Array.from(sheet.values.keys(), (row) => ({ sheet, labels, row })),
  );
  const found = await mapInSteps(rows, 'explaining', work, ({ sheet, labels, row }) =>
    typedOf(sheet, row, { ...asking, labels }),
  );
  if (!found.ok) return found;
  return done({
    matched: found.value.flatMap(({ matched }) => matched),
    unknown: found.value.flatMap(({ unknown }) => unknown),
  });
}

interface Asking {
  readonly dataset: Dataset;
  readonly matcher: NumberMatcher;
  readonly labels: (row: number, column: number) => NearbyLabels;
  readonly isOurs: (cell: RangeAddress) => boolean;
  readonly placeOfLabel: (text: string) => readonly string[];
}

function typedOf(sheet: SheetCells, row: number, asking: Asking): TypedNumbers {
  const matched: TypedFigure[] = [];
  const unknown: RangeAddress[] = [];
  for (const { column, at, number } of enteredNumbers(sheet, row, asking)) {
    const best = bestMatch(number.typed, asking.labels(row, column), asking);
    if (best !== undefined) matched.push({ ...at, ...number, ...best });
    else if (number.kind === 'typed' && significantDigits(number.typed) >= tellingDigits) {
      unknown.push(at);
    }
  }
  return { matched, unknown };
}

interface EnteredNumber {
  readonly column: number;
  readonly at: RangeAddress;
  readonly number: TypedNumber;
}

/** The numbers of a row that somebody has entered. */
function enteredNumbers(
  sheet: SheetCells,
  row: number,
  { isOurs }: Asking,
): readonly EnteredNumber[] {
  return (sheet.formulas[row] ?? []).flatMap((held, column) => {
    const numbers = numbersOf(held, sheet.values[row]?.[column]);
    if (numbers.length === 0) return [];
    const at = placeOf(sheet, row, column);
    return numbers
      .filter(({ kind }) => kind === 'constant' || !isOurs(at))
      .map((number) => ({ column, at, number }));
  });
}

function placeOf({ sheet, area }: SheetCells, row: number, column: number): RangeAddress {
  return { sheet, address: formatCell(area.row + row, area.column + column) };
}

type TypedNumber = Pick<TypedFigure, 'kind' | 'typed' | 'held' | 'span'>;

function numbersOf(held: string | number | boolean, value: unknown): readonly TypedNumber[] {
  if (typeof held === 'number') {
    return tellsNothing(held) ? [] : [{ kind: 'typed', typed: held, held }];
  }
  if (typeof held !== 'string' || !held.startsWith('=') || held === value) return [];
  return formulaConstants(held)
    .filter(({ value: typed }) => !tellsNothing(typed) && significantDigits(typed) >= tellingDigits)
    .map(({ value: typed, start, end }) => ({ kind: 'constant', typed, held, span: [start, end] }));
}

/** A year, or a number that stands in every model. */
function tellsNothing(value: number): boolean {
  if (value === 0) return true;
  return Number.isInteger(value) && (Math.abs(value) < 10 || isYear(value));
}

type Best = NumberMatch & Pick<TypedFigure, 'isNamed' | 'others'>;

function bestMatch(typed: number, labels: NearbyLabels, asking: Asking): Best | undefined {
  const { dataset, matcher } = asking;
  const isTelling = significantDigits(typed) >= tellingDigits;
  const found = isTelling
    ? matcher.byNumber(typed)
    : matcher.among(typed, namedFigures(labels, asking));
  let best: ScoredMatch | undefined;
  for (const match of found) {
    const { isNamed, score } = namesFigure(labels, match.figure, dataset);
    if (!isTelling && !isNamed) continue;
    const all = score * 4 + ownScore(match);
    if (best === undefined || all > best.score) best = { match, score: all, isNamed };
  }
  if (best === undefined) return undefined;
  return { ...best.match, isNamed: best.isNamed, others: found.length - 1 };
}

interface ScoredMatch {
  readonly match: NumberMatch;
  readonly score: number;
  readonly isNamed: boolean;
}

/** Of figures that labels name alike the one that needs the least explanation. */
function ownScore({ agreement, factor, figure }: NumberMatch): number {
  const facts = [agreement === 'equal', factor === 1, figure.origin.kind === 'published'];
  return facts.filter(Boolean).length;
}

/** The figures of the places and periods that labels name. */
function namedFigures(
  { texts, periods }: NearbyLabels,
  { dataset, placeOfLabel }: Asking,
): readonly Figure[] {
  if (periods.size === 0) return [];
  const places = new Set(texts.flatMap((text) => placeOfLabel(text)));
  return [...places].flatMap((place) =>
    dataset.figuresOf(place).filter(({ period }) => periods.has(period)),
  );
}

/** Labels repeat, and to find what a label is like takes long. */
function knownPlaces({ places }: Dataset): (text: string) => readonly string[] {
  return remember((text: string) => {
    const match = places.match(text);
    return match.kind === 'one' ? [match.item.id] : [];
  });
}
