import { canonicalPeriod } from '../../domain/canonicalPeriod.ts';
import type { Period } from '../../domain/period.ts';
import { isYear } from './isYear.ts';
import { severalPeriods } from './periodToken.ts';
import type { Said, SaidPart } from './said.ts';

/**
 * The periods that titles name and the headers, which say periods themselves, do not: parts of a year over whole years
 * (2024年上半年和2025年上半年 over 2024 and 2025), 2024年 over 2023 alone, 累计 over single months or later quarters.
 *
 * @param claims all that the titles name
 * @param isDoubtful whether a header is not understood, which may be a year
 */
export function unheardPeriods(
  claims: readonly SaidPart[],
  headers: readonly Said[],
  isDoubtful: boolean,
): readonly SaidPart[] {
  const named = claims.filter(({ kind }) => kind === 'period' || kind === 'months');
  const bare = headers.flatMap((header) => barePeriod(header) ?? []);
  const years = bare.filter(isYear);
  const isListed = ({ id }: SaidPart): boolean =>
    named.some((part) => part.id === id || part.id === severalPeriods);
  const isUnheard = (part: SaidPart): boolean => {
    if (part.id === severalPeriods || isYear(part)) return false;
    const isSaid = headers.some((header) => saysPeriod(header, part));
    return isDoubtful || years.some((year) => !isListed(year) || !isSaid);
  };
  const parts = named.filter(isUnheard);
  const together = claims.find(({ kind, id }) => kind === 'relation' && id === 'together');
  if (parts.length > 0) return parts;
  const isApart = isDoubtful || bare.some(isLater) || headers.some(isQuarter);
  if (together !== undefined && isApart) return [together];
  return isElsewhere(named, headers) ? named : [];
}

/**
 * Of 当月 and 累计 in one title those that no header says: which of both is meant, nothing tells.
 *
 * @param claims all that the titles name
 */
export function unheardRelations(
  claims: readonly SaidPart[],
  headers: readonly Said[],
): readonly SaidPart[] {
  const named = claims.filter(({ kind, id }) => kind === 'relation' && id !== 'until');
  if (new Set(named.map(({ id }) => id)).size < 2) return [];
  return named.filter(
    ({ id }) => !headers.some((header) => header.get('relation')?.id.endsWith(id) === true),
  );
}

/** A period to which the header itself adds nothing. */
const barePeriod = (header: Said): SaidPart | undefined =>
  header.has('months') || header.has('relation') ? undefined : header.get('period');

const periodOf = (part: SaidPart | undefined): Period | undefined =>
  part === undefined ? undefined : canonicalPeriod(part.id);

/** Of months that began after January, or one alone, which is not what is counted together since then. */
function isLater(part: SaidPart): boolean {
  const period = periodOf(part);
  return period !== undefined && !period.state && (period.from > 1 || period.to === 1);
}

/** Single months of a year elsewhere are counted together where it is said; a later quarter is not. */
function isQuarter(header: Said): boolean {
  const months = header.has('relation') ? undefined : periodOf(header.get('months'));
  return months !== undefined && months.from > 1 && months.to > months.from;
}

/** A header says the same, or the months of it. */
function saysPeriod(header: Said, part: SaidPart): boolean {
  const [months, period] = [periodOf(header.get('months')), periodOf(part)];
  if (header.get('period')?.id === part.id || header.get('months')?.id === part.id) return true;
  return months !== undefined && months.from === period?.from && months.to === period.to;
}

/** Whether no header says anything of the periods that a title names. */
function isElsewhere(named: readonly SaidPart[], headers: readonly Said[]): boolean {
  const periods = headers.flatMap((header) => periodOf(header.get('period')) ?? []);
  const wanted = named.map((part) => (part.kind === 'period' ? periodOf(part) : undefined));
  return (
    wanted.length > 0 &&
    periods.length > 0 &&
    wanted.every((one) => one !== undefined && !periods.some((other) => areTogether(one, other)))
  );
}

const areTogether = (one: Period, other: Period): boolean =>
  one.year === other.year && one.from <= other.to && other.from <= one.to;
