import type { Coverage } from '../../app/coverage/coverage.ts';
import { canonicalPeriod } from '../../domain/canonicalPeriod.ts';
import { frequencyOf, type Frequency } from '../../domain/period.ts';

const frequencies: readonly Frequency[] = [
  'year',
  'half',
  'quarter',
  'month',
  'cumulative',
  'state',
];

/** The frequencies that a map of coverage has, whole years first. */
export function frequenciesOf({ periods }: Coverage): readonly Frequency[] {
  const found = new Set(periods.map(({ code }) => frequencyOfCode(code)));
  return frequencies.filter((frequency) => found.has(frequency));
}

/** The part of a map of coverage that is of one frequency: only such periods stand in one table. Places without any are left out. */
export function coverageOfFrequency(coverage: Coverage, frequency: Frequency): Coverage {
  const kept = coverage.periods.map(({ code }) => frequencyOfCode(code) === frequency);
  const ofKept = <Item>(items: readonly Item[]): readonly Item[] =>
    items.filter((_item, column) => kept[column]);
  const rows = coverage.places
    .map((place, row) => ({ place, cells: ofKept(coverage.cells[row] ?? []) }))
    .filter(({ cells }) => cells.some(({ status }) => status !== 'missing'));
  return {
    ...coverage,
    periods: ofKept(coverage.periods),
    places: rows.map(({ place }) => place),
    cells: rows.map(({ cells }) => cells),
  };
}

function frequencyOfCode(code: string): Frequency | undefined {
  const period = canonicalPeriod(code);
  return period === undefined ? undefined : frequencyOf(period);
}
