import type { Dataset } from '../../dataset/dataset.ts';
import { canonicalPeriod } from '../../domain/canonicalPeriod.ts';
import { isWholeYear } from '../../domain/period.ts';
import { asIfNotAsk } from './asIfNotAsk.ts';
import type { Said, SaidPart } from './said.ts';
import type { Sides } from './sideHeader.ts';
import type { Answers, TableAsk } from './tableAsk.ts';
import type { WordKind } from './tablePart.ts';
import { unheardBreakdown } from './unheardBreakdown.ts';
import { unheardName } from './unheardName.ts';

/**
 * What a title says that the headers, which say the same kind of thing, do not: months over whole years (2025年1-6月 over 2025年 and
 * 2024年), a measure over levels (各市GDP增速 over 数值), a breakdown over the name of the whole, another city or flow. Filling by the headers alone would drop it, so it is asked about.
 */
export function unheardTitle(
  { said, title }: { readonly said: Said; readonly title: string },
  { down, across }: Sides,
  open: readonly WordKind[],
  answers: Answers,
  dataset: Dataset,
): readonly TableAsk[] {
  const all = [...down, ...across];
  const headers = all.filter(({ problem }) => problem === undefined).map((header) => header.said);
  // What is not understood may be what does not say it.
  const isDoubtful = headers.length < all.length;
  const unheard = [
    open.includes('period') ? undefined : unheardMonths(said, headers, isDoubtful),
    open.includes('measure') ? undefined : unheardMeasure(said, headers),
    open.includes('breakdown') ? unheardBreakdown(said, title, all, dataset) : undefined,
    open.includes('place') ? undefined : unheardName('place', said, all, dataset),
    open.includes('indicator') ? undefined : unheardName('indicator', said, all, dataset),
  ];
  return unheard.flatMap((part) =>
    part === undefined ? [] : [asIfNotAsk(`unheard:${part.kind}:${part.id}`, part.label, answers)],
  );
}

function unheardMonths(
  said: Said,
  headers: readonly Said[],
  isDoubtful: boolean,
): SaidPart | undefined {
  const period = said.get('period');
  const months = said.get('months') ?? (isYear(period) ? undefined : period);
  const together = said.get('relation');
  const isAny = (is: (part: SaidPart | undefined) => boolean): boolean =>
    isDoubtful || headers.some((header) => is(barePeriod(header)));
  if (months !== undefined && isAny(isYear)) return months;
  const isCumulative = together !== undefined && together.id === 'together';
  return isCumulative && isAny(isMonth) ? together : undefined;
}

/** A period to which the header itself adds nothing. */
const barePeriod = (header: Said): SaidPart | undefined =>
  header.has('months') || header.has('relation') ? undefined : header.get('period');

function isYear(part: SaidPart | undefined): boolean {
  const period = part === undefined ? undefined : canonicalPeriod(part.id);
  return period !== undefined && isWholeYear(period);
}

function isMonth(part: SaidPart | undefined): boolean {
  const period = part === undefined ? undefined : canonicalPeriod(part.id);
  return period !== undefined && !period.state && period.from === period.to;
}

function unheardMeasure(said: Said, headers: readonly Said[]): SaidPart | undefined {
  const measure = said.get('measure');
  if (measure === undefined || measure.id === 'level') return undefined;
  const isHeard = headers.some((header) => header.get('measure')?.id.includes(measure.id) === true);
  return isHeard ? undefined : measure;
}
