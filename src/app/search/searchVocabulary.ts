import type { Dataset } from '../../dataset/dataset.ts';
import { canonicalPeriod } from '../../domain/canonicalPeriod.ts';
import { statuses } from '../../domain/figure.ts';
import { balanceWord, measureNames, measures } from '../../domain/measure.ts';
import { spellingsOf, type Spelled } from '../../domain/name.ts';
import { tradeBalanceIndicator } from '../../domain/wellKnownIndicators.ts';
import { statusNames } from '../../formulas/statusNames.ts';
import type { CodeTable, FigureColumns } from './figureColumns.ts';
import { periodPartSpellings, periodSpellings } from './periodSpellings.ts';
import { createVocabulary, type Meaning, type Vocabulary } from './vocabulary.ts';
import type { WordKind } from './wordKind.ts';

type Spelling = readonly [spelling: string, meaning: Meaning<WordKind>];

/** Every word that finds a figure, in every spelling that the edition holds. Breakdown codes are those of `members`. */
export function searchVocabulary(
  dataset: Dataset,
  columns: FigureColumns,
  memberIds: CodeTable,
): Vocabulary<WordKind> {
  const { edition } = dataset;
  return createVocabulary([
    ...placeWords(dataset, columns.place),
    ...named('indicator', edition.indicators, columns.indicator),
    ...named('breakdown', edition.breakdowns, memberIds),
    ...periodWords(columns.period),
    ...measureWords(columns.measure),
    ...balanceWords(columns),
    ...statusWords(columns.status),
    ...sourceWords(dataset),
  ]);
}

function* named(kind: WordKind, items: readonly Spelled[], table: CodeTable): Generator<Spelling> {
  for (const item of items) {
    const code = table.codeOf(item.id);
    // What no figure is of cannot be found by its name; the nearest that can is suggested instead.
    if (code !== undefined) yield* spellingsAs(item, { kind, code });
  }
}

function* spellingsAs(item: Spelled, meaning: Meaning<WordKind>): Generator<Spelling> {
  for (const spelling of new Set(spellingsOf(item))) yield [spelling, meaning];
}

/** A place of which there are no figures stands for what lies in it. */
function* placeWords(dataset: Dataset, table: CodeTable): Generator<Spelling> {
  const inside = codesInside(dataset, table);
  for (const place of dataset.edition.places) {
    const own = table.codeOf(place.id);
    const codes = own === undefined ? (inside.get(place.id) ?? []) : [own];
    for (const code of codes) yield* spellingsAs(place, { kind: 'place', code });
  }
}

/** The places with figures that lie in each place, at any depth. */
function codesInside({ place }: Dataset, { ids }: CodeTable): ReadonlyMap<string, number[]> {
  const inside = new Map<string, number[]>();
  for (const [code, id] of ids.entries()) {
    for (const outer of outerPlaces(id, place)) {
      const codes = inside.get(outer);
      if (codes === undefined) inside.set(outer, [code]);
      else codes.push(code);
    }
  }
  return inside;
}

/** No place lies deeper; a chain of parents that never ends is cut here. */
const deepest = 12;

function outerPlaces(id: string, place: Dataset['place']): readonly string[] {
  const outer: string[] = [];
  let parent = place(id)?.parent ?? '';
  while (parent !== '' && outer.length < deepest) {
    outer.push(parent);
    parent = place(parent)?.parent ?? '';
  }
  return outer;
}

function* periodWords({ ids }: CodeTable): Generator<Spelling> {
  for (const [code, id] of ids.entries()) {
    const period = canonicalPeriod(id);
    if (period === undefined) continue;
    for (const spelling of new Set(periodSpellings(period))) {
      yield [spelling, { kind: 'period', code }];
    }
    for (const part of periodPartSpellings(period)) yield [part, { kind: 'part', code }];
  }
}

function* measureWords({ codeOf }: CodeTable): Generator<Spelling> {
  for (const measure of measures) {
    const code = codeOf(measure);
    if (code === undefined) continue;
    for (const spelling of [measure, ...Object.values(measureNames[measure])]) {
      yield [spelling, { kind: 'measure', code }];
    }
  }
}

/** What is called 差额 is either of two things: both are found. */
function* balanceWords({ indicator, measure }: FigureColumns): Generator<Spelling> {
  const balance = indicator.codeOf(tradeBalanceIndicator);
  if (balance !== undefined) yield [balanceWord, { kind: 'indicator', code: balance }];
  const gap = measure.codeOf('gap');
  if (gap !== undefined) yield [balanceWord, { kind: 'measure', code: gap }];
}

function* statusWords({ codeOf }: CodeTable): Generator<Spelling> {
  for (const status of statuses) {
    const code = codeOf(status);
    if (code === undefined) continue;
    for (const spelling of [status, ...Object.values(statusNames[status])]) {
      yield [spelling, { kind: 'status', code }];
    }
  }
}

function* sourceWords({ edition }: Dataset): Generator<Spelling> {
  for (const [code, { publisher, title, document, author }] of edition.sources.entries()) {
    for (const spelling of [publisher, title, document, ...author.split('|')]) {
      yield [spelling, { kind: 'source', code }];
    }
  }
}
