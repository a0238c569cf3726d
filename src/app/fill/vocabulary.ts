import type { Dataset } from '../../dataset/dataset.ts';
import type { Edition } from '../../dataset/edition.ts';
import { balanceWord, measures, measureSpellings } from '../../domain/measure.ts';
import { normalizeName, spellingsOf, type Spelled } from '../../domain/name.ts';
import { rememberOf } from '../../domain/rememberOf.ts';
import { tradeBalanceIndicator } from '../../domain/wellKnownIndicators.ts';
import {
  changeWords,
  countryRankWords,
  countryShareWords,
  growthWords,
  increaseWords,
  levelWords,
  periodGrowthWords,
  priceWords,
  provinceRankWords,
  provinceShareWords,
  relationWords,
  sharedNames,
  totalWords,
} from './plainWords.ts';
import type { SaidKind } from './tablePart.ts';
import type { Meaning } from './textToken.ts';

/** Every spelling that a text may have as a word, in the form of `normalizeName`, with what it may mean. */
export type Vocabulary = ReadonlyMap<string, readonly Meaning[]>;

/**
 * The words of tables: all names of an edition, and what tables say beside them. A name of several things of one kind is none.
 *
 * @example
 * vocabulary(dataset).get('外资'); // => the indicator fdi and the breakdown foreign-invested
 * vocabulary(dataset).get('差额'); // => the indicator trade-balance and the measure gap
 */
export const vocabulary = rememberOf((dataset: Dataset): Vocabulary => vocabularyOf(dataset));

function vocabularyOf({ edition }: Dataset): Vocabulary {
  const words = new Map<string, Meaning[]>();
  const unclear = new Set<string>();
  const add = (kind: SaidKind, id: string, spelling: string): void => {
    const name = normalizeName(spelling);
    const found = words.get(name) ?? [];
    const alike = found.find((meaning) => meaning.kind === kind);
    if (alike === undefined) words.set(name, [...found, { kind, id }]);
    else if (alike.id !== id) unclear.add(name);
  };
  const addAll = (kind: SaidKind, items: readonly Spelled[]): void => {
    for (const item of items) {
      for (const spelling of spellingsOf(item)) {
        // Initials (jy, not GDP) and single characters stand in other words; codes are no words.
        if (normalizeName(spelling).length < 2 || /^(?:[a-z]{1,3}|\d+)$/u.test(spelling)) continue;
        add(kind, item.id, spelling);
      }
    }
  };
  addAll('indicator', edition.indicators);
  addAll('place', edition.places);
  addAll('breakdown', edition.breakdowns);
  for (const name of unclear) words.delete(name);
  for (const [name, meanings] of sharedMeanings(edition)) {
    if (!words.has(name)) words.set(name, [...meanings]);
  }
  for (const [name, meanings] of tableWords()) {
    // What the table itself says so is no name: 合计, 占比.
    if (!words.has(name)) words.set(name, [...meanings]);
  }
  return words;
}

/** A name of several indicators, where an edition has more than one of them. */
function* sharedMeanings({
  indicators,
}: Edition): Generator<readonly [string, readonly Meaning[]]> {
  for (const [spelling, names] of sharedNames) {
    const meant = indicators.filter(({ nameZh }) => names.includes(nameZh));
    const meanings = meant.map(({ id }): Meaning => ({ kind: 'indicator', id }));
    if (meanings.length > 1) yield [normalizeName(spelling), meanings];
  }
}

const ofProvince = (id: string): Meaning => ({ kind: 'measure', id, of: 'province' });
const ofCountry = (id: string): Meaning => ({ kind: 'measure', id, of: 'country' });
const measure = (id: string): Meaning => ({ kind: 'measure', id });

function* tableWords(): Generator<readonly [string, readonly Meaning[]]> {
  yield [
    balanceWord,
    [
      { kind: 'indicator', id: tradeBalanceIndicator },
      { kind: 'measure', id: 'gap' },
    ],
  ];
  const lists: readonly (readonly [readonly string[], readonly Meaning[]])[] = [
    [totalWords, [{ kind: 'total', id: 'total' }]],
    [levelWords, [measure('level')]],
    [changeWords, [measure('yoy'), measure('increase')]],
    [increaseWords, [measure('increase')]],
    [growthWords, [measure('yoy')]],
    [periodGrowthWords, [measure('pop')]],
    [provinceShareWords, [ofProvince('share')]],
    [provinceRankWords, [ofProvince('rank')]],
    [countryShareWords, [ofCountry('share')]],
    [countryRankWords, [ofCountry('rank')]],
  ];
  for (const [spellings, meanings] of lists) {
    for (const spelling of spellings) yield [normalizeName(spelling), meanings];
  }
  for (const id of measures) {
    for (const spelling of measureSpellings(id)) {
      if (spelling.length > 1) yield [normalizeName(spelling), [measure(id)]];
    }
  }
  for (const [spelling, id] of relationWords)
    yield [normalizeName(spelling), [{ kind: 'relation', id }]];
  for (const [spelling, id] of priceWords)
    yield [normalizeName(spelling), [{ kind: 'prices', id }]];
}
