import type { Dataset } from '../../dataset/dataset.ts';
import { cellKey } from '../../dataset/figureCell.ts';
import { compareText } from '../../domain/compareText.ts';
import type { Observation } from '../../domain/observation.ts';
import { canonicalJson } from './editionId.ts';
import { revisedFigures, type Revised } from './revisedFigures.ts';

/** So many figures of one indicator came. */
export interface Added {
  readonly group: string;
  readonly indicator: string;
  readonly figures: number;
  readonly places: number;
}

/** One printed figure whose number, or what it is of, was curated wrongly before. */
export interface Corrected {
  readonly figure: string;
  readonly what: string;
  /** Members that differ, as they were and as they are. */
  readonly members: Readonly<Record<string, readonly [before: unknown, after: unknown]>>;
  /** The curator's note on it; empty where there is none. */
  readonly why: string;
}

/** One printed figure that is no longer there. */
export interface Withdrawn {
  readonly figure: string;
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly source: string;
  /** Ids of printed figures of the same thing that stand in its place; empty where nothing answers any more. */
  readonly instead: readonly string[];
}

/** What an edition changes of the released one before it. */
export interface EditionChanges {
  readonly since: string;
  readonly added: readonly Added[];
  /** What answers differently, as something else that was printed answers now. */
  readonly revised: readonly Revised[];
  readonly corrected: readonly Corrected[];
  /** How many figures say the same and have something filled in or changed that tells where they stand, and by member. */
  readonly amended: {
    readonly figures: number;
    readonly members: Readonly<Record<string, number>>;
  };
  readonly withdrawn: readonly Withdrawn[];
}

/** What a number is and what it is of; all others tell where it stands. */
const telling: ReadonlySet<string> = new Set([
  'place',
  'indicator',
  'breakdown',
  'period',
  'measure',
  'reference',
  'value',
  'unit',
  'halfWidth',
  'qualifiers',
  'dating',
  'terms',
]);

/** The changes between two editions; printed figures are known by id. What came is counted, everything else is listed. */
export function editionChanges(before: Dataset, after: Dataset): EditionChanges {
  const old = new Map(before.edition.observations.map((item) => [item.id, item]));
  const kept = new Set<string>();
  const corrected: Corrected[] = [];
  const amended: Differing[][] = [];
  for (const item of after.edition.observations) {
    const was = old.get(item.id);
    if (was === undefined) continue;
    kept.add(item.id);
    const members = differingMembers(was, item);
    const told = members.filter(([name]) => telling.has(name));
    if (told.length > 0) {
      corrected.push({
        figure: item.id,
        what: cellKey(item),
        members: Object.fromEntries(told),
        why: item.note,
      });
    } else if (members.length > 0) {
      amended.push([...members]);
    }
  }
  return {
    since: before.edition.id,
    added: addedFigures(after, (id) => old.has(id)),
    revised: revisedFigures(before, after),
    corrected,
    amended: { figures: amended.length, members: countedByName(amended.flat()) },
    withdrawn: before.edition.observations
      .filter(({ id }) => !kept.has(id))
      .map((item) => withdrawn(item, after)),
  };
}

type Differing = readonly [name: string, values: readonly [before: unknown, after: unknown]];

function differingMembers(before: Observation, after: Observation): readonly Differing[] {
  const was = new Map<string, unknown>(Object.entries(before));
  return Object.entries(after).flatMap(([name, value]: [string, unknown]): Differing[] =>
    canonicalJson(value) === canonicalJson(was.get(name)) ? [] : [[name, [was.get(name), value]]],
  );
}

function countedByName(differing: readonly Differing[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const [name] of differing) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries([...counts].toSorted(([left], [right]) => compareText(left, right)));
}

function addedFigures({ edition }: Dataset, isOld: (id: string) => boolean): readonly Added[] {
  const groups = new Map(edition.indicators.map(({ id, group }) => [id, group]));
  const counts = new Map<string, { figures: number; readonly places: Set<string> }>();
  for (const { id, indicator, place } of edition.observations) {
    if (isOld(id)) continue;
    const count = counts.get(indicator) ?? { figures: 0, places: new Set() };
    count.figures += 1;
    count.places.add(place);
    counts.set(indicator, count);
  }
  return [...counts]
    .map(([indicator, { figures, places }]) => ({
      group: groups.get(indicator) ?? '',
      indicator,
      figures,
      places: places.size,
    }))
    .toSorted(
      (left, right) =>
        compareText(left.group, right.group) || compareText(left.indicator, right.indicator),
    );
}

function withdrawn(item: Observation, after: Dataset): Withdrawn {
  const { id, value, unit, source } = item;
  const same = after.cell(cellKey(item))?.published ?? [];
  const instead = same.flatMap(({ origin }) =>
    origin.kind === 'published' ? origin.observations.map((observation) => observation.id) : [],
  );
  return { figure: id, what: cellKey(item), value, unit, source, instead };
}
