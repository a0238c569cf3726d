import type { Dataset } from '../../dataset/dataset.ts';
import type { Figure } from '../../domain/figure.ts';
import { isYear } from '../../domain/isYear.ts';
import { spellingsOf } from '../../domain/name.ts';
import { parsePeriod } from '../../domain/parsePeriod.ts';
import { periodCode } from '../../domain/period.ts';
import { periodText } from '../../domain/periodText.ts';
import { remember } from '../../domain/remember.ts';
import type { ShownValue } from '../ports/selection.ts';
import type { SheetCells } from '../ports/sheetCells.ts';

/** What stands around a cell and may name its figure. */
export interface NearbyLabels {
  readonly texts: readonly string[];
  /** Codes of the periods that labels are. */
  readonly periods: ReadonlySet<string>;
}

/** So many labels of a row, of a column, and lines of a title. */
const mostLabels = 3;

/** Reads the labels of any cell of a sheet: texts before it in its row, texts and years above it, and the first lines of the sheet. */
export function labelsOf({ values }: SheetCells): (row: number, column: number) => NearbyLabels {
  const rowLabels = values.map((line) => places(line, isText));
  const width = values[0]?.length ?? 0;
  const columnLabels = Array.from({ length: width }, (_column, at) =>
    places(
      values.map((line) => line[at] ?? ''),
      (value) => isText(value) || (typeof value === 'number' && isYear(value)),
    ),
  );
  const title = values.slice(0, mostLabels).flat().filter(isText).map(String).slice(0, mostLabels);
  return (row, column) => {
    const before = lastBefore(rowLabels[row] ?? [], column).map((at) => values[row]?.[at] ?? '');
    const above = lastBefore(columnLabels[column] ?? [], row).map(
      (at) => values[at]?.[column] ?? '',
    );
    const labels = [...before, ...above];
    return {
      texts: [...labels.map(String), ...title],
      periods: new Set(labels.flatMap(periodOf)),
    };
  };
}

/** Whether labels name the place and the period of a figure, and how well all of it. */
export function namesFigure(
  { texts, periods }: NearbyLabels,
  figure: Figure,
  dataset: Dataset,
): { readonly isNamed: boolean; readonly score: number } {
  const all = texts.join(' ').toLowerCase();
  const has = (names: readonly string[]): boolean =>
    names.some((name) => name.length > 1 && all.includes(name.toLowerCase()));
  const place = has(spellingsOf(dataset.place(figure.place)));
  const period = periods.has(figure.period) || has([periodText(figure.period, 'zh-CN')]);
  const indicator = has(spellingsOf(dataset.indicator(figure.indicator)));
  const total = figure.breakdown === '' && figure.reference === '';
  return {
    isNamed: place && period,
    score: (place ? 4 : 0) + (period ? 4 : 0) + (indicator ? 2 : 0) + (total ? 1 : 0),
  };
}

const isText = (value: ShownValue): boolean => typeof value === 'string' && value !== '';

function places(
  line: readonly ShownValue[],
  isLabel: (value: ShownValue) => boolean,
): readonly number[] {
  return line.flatMap((value, at) => (isLabel(value) ? [at] : []));
}

/** The last few places before one, in a list that ascends. */
function lastBefore(sorted: readonly number[], before: number): readonly number[] {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < before) low = middle + 1;
    else high = middle;
  }
  return sorted.slice(Math.max(0, low - mostLabels), low);
}

/** Labels repeat. */
const codesOf = remember((label: string | number): readonly string[] => {
  const request = parsePeriod(label);
  return request?.kind === 'period' ? [periodCode(request.period)] : [];
});

const periodOf = (label: ShownValue): readonly string[] =>
  typeof label === 'boolean' ? [] : codesOf(label);
