import type { Dataset } from '../../src/dataset/dataset.ts';
import { provinceOf } from '../../src/dataset/isWithin.ts';
import { canonicalPeriod } from '../../src/domain/canonicalPeriod.ts';
import { countRank } from '../../src/formulas/rank/countRank.ts';
import { printedBelow, twoVintages } from './printedBelow.ts';
import type { Unsound } from './unsoundAnswers.ts';

/** What the ranks are counted by: all levels of one indicator in one period. */
interface Field {
  readonly indicator: string;
  readonly period: string;
  readonly places: readonly string[];
}

/**
 * The counted ranks of an edition's prefectures, those among `available` members included, that rest on two vintages, or on what is
 * stated roughly; with how many ranks were counted. Where fewer than two thirds have a figure there is nothing to count.
 */
export function unsoundRanks(dataset: Dataset): {
  readonly counted: number;
  readonly unsound: readonly Unsound[];
} {
  const ranks = fields(dataset).flatMap((field) => countedIn(field, dataset));
  const unsound = ranks.flatMap((rank) => reasonsAgainst(rank, dataset));
  return { counted: ranks.length, unsound };
}

function fields(dataset: Dataset): readonly Field[] {
  const members = dataset.edition.places.filter(({ kind }) => kind === 'prefecture');
  const ids = new Set(members.map(({ id }) => id));
  const found = new Map<string, Set<string>>();
  for (const { place, indicator, breakdown, period, measure } of dataset.figures) {
    if (measure !== 'level' || breakdown !== '' || !ids.has(place)) continue;
    const key = `${indicator}|${period}`;
    found.set(key, (found.get(key) ?? new Set()).add(place));
  }
  return [...found].flatMap(([key, places]) => {
    const [indicator = '', period = ''] = key.split('|');
    return places.size * 3 < members.length * 2 ? [] : [{ indicator, period, places: [...places] }];
  });
}

type Rank = Extract<ReturnType<typeof countRank>, { readonly ok: true }>['value'];

function countedIn({ indicator, period: code, places }: Field, dataset: Dataset): readonly Rank[] {
  const period = canonicalPeriod(code);
  if (period === undefined) return [];
  return places.flatMap((place) => {
    const query = {
      place,
      indicator,
      breakdown: '',
      measure: 'rank',
      basis: 'preferred',
      period: { kind: 'period', period },
    } as const;
    const universe = provinceOf(dataset, place);
    const rank = countRank(query, universe, { dataset, language: 'zh-CN' }, true);
    return rank?.ok === true && isCounted(rank.value) ? [rank.value] : [];
  });
}

const isCounted = ({ origin }: Rank): boolean =>
  origin.kind === 'computed' && origin.computed.method === 'rank-count';

function reasonsAgainst(rank: Rank, dataset: Dataset): readonly Unsound[] {
  if (rank.origin.kind !== 'computed') return [];
  const printed = rank.origin.computed.inputs.flatMap((id) => {
    const input = dataset.figure(id);
    return input === undefined ? [] : printedBelow(input, dataset);
  });
  const id = `${rank.place}/${rank.indicator}/${rank.period}`;
  const isRough = printed.some(({ qualifiers }) => qualifiers.some((name) => name !== 'exact'));
  return [
    ...(twoVintages(printed) ? [{ id, why: 'two vintages' }] : []),
    ...(isRough ? [{ id, why: 'rests on what is stated roughly' }] : []),
  ];
}
