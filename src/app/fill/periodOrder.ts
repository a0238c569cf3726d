import { canonicalPeriod } from '../../domain/canonicalPeriod.ts';
import { comparePeriods, type Period } from '../../domain/period.ts';
import type { SaidPart } from './said.ts';

/** How a measure behind several periods reads them. */
export type OrderOf =
  /** A rank or share: of the last where that is the latest. */
  | 'any'
  /** 同比: on the year before, whatever stands beside it. */
  | 'on-year'
  /** 增长: on what stands before it, which may be years ago. */
  | 'growth';

/**
 * Which of several periods in a row a measure behind them is of; undefined where that is to be asked. It is of the last where
 * that is the latest; growth is of the later of two that are the same months a year apart, whichever stands first.
 *
 * @example
 * periodOrder([year2024, year2025], 'any'); // => 1
 * periodOrder([year2025, year2024], 'growth'); // => 0, but undefined for a rank
 * periodOrder([year2020, year2025], 'growth'); // => undefined: growth over five years is no growth on the year
 */
export function periodOrder(parts: readonly SaidPart[], order: OrderOf): number | undefined {
  const kinds = new Set(parts.map(({ kind }) => kind));
  const isGrowth = order !== 'any';
  if (isGrowth && isBeforeYear(parts)) return 0;
  if (kinds.size > 1) return undefined;
  return kinds.has('relation') ? ofRelations(parts, isGrowth) : ofPeriods(parts, order);
}

function ofPeriods(parts: readonly SaidPart[], order: OrderOf): number | undefined {
  const periods = parts.map(({ id }) => canonicalPeriod(id));
  const known = periods.filter((period) => period !== undefined);
  if (known.length < parts.length) return undefined;
  if (order !== 'any' && known.length === 2 && isYearAfter(known)) return 0;
  if (order === 'growth' && !(known.length === 2 && isYearAfter(known.toReversed()))) {
    return undefined;
  }
  return latestAtEnd(known);
}

function latestAtEnd(periods: readonly Period[]): number | undefined {
  const last = periods.at(-1);
  const isLast =
    last !== undefined && periods.slice(0, -1).every((period) => comparePeriods(period, last) < 0);
  return isLast ? periods.length - 1 : undefined;
}

/** Whether the first is the same months a year later. */
function isYearAfter([period, other]: readonly Period[]): boolean {
  if (period === undefined || other === undefined) return false;
  return period.year === other.year + 1 && period.from === other.from && period.to === other.to;
}

/** 本期 | 上年同期 | 同比 */
function ofRelations(parts: readonly SaidPart[], isGrowth: boolean): number | undefined {
  const are = parts.map(isEarlier);
  if (parts.length === 2 && isGrowth && are.includes(false) && are.includes(true)) {
    return are.indexOf(false);
  }
  return are.slice(0, -1).every(Boolean) && are.at(-1) === false ? parts.length - 1 : undefined;
}

/** 1-6月 | 上年同期 */
const isBeforeYear = ([one, other, ...others]: readonly SaidPart[]): boolean =>
  others.length === 0 && !isEarlier(one) && isEarlier(other);

const isEarlier = (part: SaidPart | undefined): boolean =>
  part?.kind === 'relation' && (part.id.startsWith('before') || part.id === 'last-year');
