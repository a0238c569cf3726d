import type { Dataset } from '../../dataset/dataset.ts';
import { canonicalPeriod } from '../../domain/canonicalPeriod.ts';
import type { Figure } from '../../domain/figure.ts';
import { groupBy } from '../../domain/groupBy.ts';
import type { Language } from '../../domain/language.ts';
import { localName } from '../../formulas/localName.ts';
import { answerFigures } from '../search/answerFigures.ts';
import { groupName } from './groupName.ts';

/** Which figures exist, by indicator and year. */
export interface Holdings {
  /** Every year from the first to the last; one without figures keeps its column. */
  readonly years: readonly number[];
  readonly groups: readonly HoldingsGroup[];
  readonly counts: FigureCounts;
}

/** The one number of figures and what it is made of. */
export interface FigureCounts {
  readonly total: number;
  readonly published: number;
  readonly computed: number;
  /** How often figures are printed: a figure of two documents counts twice. */
  readonly printings: number;
}

export interface HoldingsGroup extends HoldingsLine {
  readonly group: string;
  readonly rows: readonly (HoldingsLine & { readonly indicator: string })[];
}

interface HoldingsLine {
  readonly name: string;
  readonly total: number;
  /** Beside `years`: how many figures, 0 for a gap. */
  readonly byYear: readonly number[];
}

/** Counts what exists of everything, or of one place; the most asked for indicators of a group first, as the package has them. */
export function holdings(dataset: Dataset, language: Language, place?: string): Holdings {
  const figures = answerFigures(dataset).filter(
    (figure) => place === undefined || figure.place === place,
  );
  const years = yearsOf(figures);
  const byIndicator = groupBy(figures, ({ indicator }) => indicator);
  const rows = dataset.edition.indicators.flatMap((indicator) => {
    const found = byIndicator.get(indicator.id) ?? [];
    if (found.length === 0) return [];
    const line = lineOf(localName(indicator, language), found, years);
    return [{ ...line, indicator: indicator.id, group: indicator.group }];
  });
  const groups = [...groupBy(rows, ({ group }) => group)].map(([group, members]) => ({
    group,
    name: groupName(group, language),
    total: members.reduce((sum, { total }) => sum + total, 0),
    byYear: years.map((_year, at) =>
      members.reduce((sum, { byYear }) => sum + (byYear[at] ?? 0), 0),
    ),
    rows: members,
  }));
  return { years, groups, counts: countsOf(figures) };
}

function lineOf(name: string, figures: readonly Figure[], years: readonly number[]): HoldingsLine {
  const counts = new Map<number, number>();
  for (const figure of figures) {
    const year = yearOf(figure);
    if (year !== undefined) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return { name, total: figures.length, byYear: years.map((year) => counts.get(year) ?? 0) };
}

const yearOf = ({ period }: Figure): number | undefined => canonicalPeriod(period)?.year;

function yearsOf(figures: readonly Figure[]): readonly number[] {
  let [first, last] = [Infinity, -Infinity];
  for (const figure of figures) {
    const year = yearOf(figure) ?? first;
    first = Math.min(first, year);
    last = Math.max(last, year);
  }
  return last < first ? [] : Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** Counts figures as `answerFigures` has them. */
function countsOf(figures: readonly Figure[]): FigureCounts {
  let [published, printings] = [0, 0];
  for (const { origin } of figures) {
    if (origin.kind !== 'published') continue;
    published += 1;
    printings += origin.observations.length;
  }
  return { total: figures.length, published, computed: figures.length - published, printings };
}
