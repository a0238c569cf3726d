import type { Dataset } from '../../dataset/dataset.ts';
import { cellKey } from '../../dataset/figureCell.ts';
import type { FigureQuery } from '../../dataset/figureQuery.ts';
import { findFigure } from '../../dataset/findFigure.ts';
import { canonicalPeriod } from '../../domain/canonicalPeriod.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Interval } from '../../domain/interval.ts';
import { periodCode, type Period } from '../../domain/period.ts';
import { figureOrigins } from '../figureOrigins.ts';
import { mayEnter } from '../mayEnter.ts';
import { universeMembers } from './universeMembers.ts';

/** A figure by which a place is ranked, with where it lies. */
export interface Entrant {
  readonly figure: Figure;
  readonly interval: Interval;
}

/** What is known of one member of a universe. */
export interface RankedMember {
  readonly place: string;
  readonly entrant: Entrant | undefined;
  /** Its rank in the universe as published, exact or within (前三). */
  readonly published: Figure | undefined;
}

/** Everything that a place's rank in a universe may follow from. */
export interface RankField {
  readonly universe: string;
  readonly query: FigureQuery;
  readonly period: Period;
  readonly own: RankedMember;
  readonly others: readonly RankedMember[];
}

/**
 * Gathers what is known of a universe in the period of a place's own figure. Figures of another unit or vintage than that
 * figure's are not compared with it. Undefined for a place that is no member, or where no period is known.
 */
export function rankField(
  dataset: Dataset,
  query: FigureQuery,
  universe: string,
): RankField | undefined {
  const members = universeMembers(dataset, universe, query.place);
  if (!members.some(({ id }) => id === query.place)) return undefined;
  const entrant = entrantOf(dataset, query);
  const period = periodOf(query, entrant);
  if (period === undefined) return undefined;
  const dated: FigureQuery = { ...query, period: { kind: 'period', period } };
  const published = (place: string): Figure | undefined =>
    publishedRank(dataset, { ...dated, place }, universe, periodCode(period));
  const others = members
    .filter(({ id }) => id !== query.place)
    .map(({ id }) => ({
      place: id,
      entrant: comparable(dataset, entrant, entrantOf(dataset, { ...dated, place: id })),
      published: published(id),
    }));
  const own = { place: query.place, entrant, published: published(query.place) };
  return { universe, query: dated, period, own, others };
}

function periodOf({ period }: FigureQuery, entrant: Entrant | undefined): Period | undefined {
  if (entrant !== undefined) return canonicalPeriod(entrant.figure.period);
  return period.kind === 'period' ? period.period : undefined;
}

function entrantOf(dataset: Dataset, query: FigureQuery): Entrant | undefined {
  const { place, indicator, breakdown, period, measure } = query;
  const answer = findFigure(dataset, {
    place,
    indicator,
    breakdown,
    period,
    measure: measure === 'yoy-rank' ? 'yoy' : 'level',
    basis: 'preferred',
  });
  const interval = answer.ok ? mayEnter(answer.value) : undefined;
  return answer.ok && interval !== undefined ? { figure: answer.value, interval } : undefined;
}

function comparable(
  dataset: Dataset,
  own: Entrant | undefined,
  other: Entrant | undefined,
): Entrant | undefined {
  if (own === undefined || other === undefined) return other;
  const isAlike =
    own.figure.unit === other.figure.unit &&
    own.figure.period === other.figure.period &&
    vintageOf(dataset, own.figure) === vintageOf(dataset, other.figure);
  return isAlike ? other : undefined;
}

/** The vintages that a figure rests on, in one text. */
function vintageOf(dataset: Dataset, figure: Figure): string {
  const vintages = figureOrigins(dataset, figure).map(({ vintage }) => vintage);
  return [...new Set(vintages)].toSorted().join('+');
}

function publishedRank(
  dataset: Dataset,
  query: FigureQuery,
  universe: string,
  period: string,
): Figure | undefined {
  const ranks = dataset.cell(cellKey({ ...query, period }))?.published ?? [];
  return ranks.find(({ reference }) => reference.split('/')[0] === universe);
}
