import { yearsLater } from '../domain/yearsLater.ts';
import { remembered } from './remembered.ts';

/**
 * At which periods the members of an identity stand, given that one of them stands at a period: the codes of all members,
 * for every time that the identity can be written.
 */
export type PeriodRule = (position: number, period: string) => readonly Periods[];

type Periods = readonly string[];

/** Every member at one period. */
export function samePeriod(members: number): PeriodRule {
  const rule = remembered((period): readonly Periods[] => [
    Array.from({ length: members }, () => period),
  ]);
  return (_position, period) => rule(period);
}

/** Three members, the last of which stands at the same period a year before the others: never a month against months. */
export const yearBefore: PeriodRule = (position, period) =>
  position === 2 ? asBase(period) : asLevel(period);

const asBase = remembered((period) => yearPair(yearsLater(period, 1), period));
const asLevel = remembered((period) => yearPair(period, yearsLater(period, -1)));

function yearPair(period: string | undefined, before: string | undefined): readonly Periods[] {
  return period === undefined || before === undefined ? [] : [[period, period, before]];
}
