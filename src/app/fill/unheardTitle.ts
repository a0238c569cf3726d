import type { Dataset } from '../../dataset/dataset.ts';
import { canonicalPeriod } from '../../domain/canonicalPeriod.ts';
import { isWholeYear } from '../../domain/period.ts';
import { asIfNotAsk } from './asIfNotAsk.ts';
import type { Said, SaidPart } from './said.ts';
import type { Sides } from './sideHeader.ts';
import type { Answers, TableAsk } from './tableAsk.ts';
import type { WordKind } from './tablePart.ts';
import type { TitleSaid } from './titleSaid.ts';
import { unheardBreakdown } from './unheardBreakdown.ts';
import { unheardName } from './unheardName.ts';

/**
 * What a title says that the headers, which say the same kind of thing, do not: months over whole years (2025年1-6月 over 2025年 and
 * 2024年), a measure over levels (各市GDP增速 over 数值), a breakdown over the name of the whole, another city or flow. Filling by the headers alone would drop it, so it is asked about.
 */
export function unheardTitle(
  { said, mentioned, title }: Pick<TitleSaid, 'said' | 'mentioned'> & { readonly title: string },
  { down, across }: Sides,
  open: readonly WordKind[],
  answers: Answers,
  dataset: Dataset,
): readonly TableAsk[] {
  const all = [...down, ...across];
  const headers = all.filter(({ problem }) => problem === undefined).map((header) => header.said);
  // What is not understood may be what does not say it.
  const isDoubtful = headers.length < all.length;
  const times = open.includes('period') ? [] : unheardTimes(said, mentioned, headers, isDoubtful);
  const unheard = [
    ...times,
    ...unheardRelations(mentioned, headers),
    ...unheardMeasures(said, mentioned, headers, open.includes('measure')),
    open.includes('breakdown') ? unheardBreakdown(said, title, all, dataset) : undefined,
    open.includes('place') ? undefined : unheardName('place', said, all, dataset),
    open.includes('indicator') ? undefined : unheardName('indicator', said, all, dataset),
  ];
  const asks = unheard.flatMap((part) =>
    part === undefined ? [] : [asIfNotAsk(`unheard:${part.kind}:${part.id}`, part.label, answers)],
  );
  return [...new Map(asks.map((ask) => [ask.id, ask])).values()];
}

function unheardTimes(
  said: Said,
  mentioned: readonly SaidPart[],
  headers: readonly Said[],
  isDoubtful: boolean,
): readonly SaidPart[] {
  const named = mentioned.filter(({ kind }) => kind === 'period' || kind === 'months');
  const isAny = (is: (part: SaidPart | undefined) => boolean): boolean =>
    isDoubtful || headers.some((header) => is(barePeriod(header)));
  const months = isAny(isYear) ? named.filter((part) => !isYear(part)) : [];
  const together = said.get('relation');
  const isCumulative = together?.id === 'together' && isAny(isMonth);
  return [...months, ...(isCumulative ? [together] : [])];
}

/** Of 当月及累计 headers tell which they are. */
function unheardRelations(
  mentioned: readonly SaidPart[],
  headers: readonly Said[],
): readonly SaidPart[] {
  const relations = mentioned.filter(({ kind }) => kind === 'relation');
  const isHeard = (id: string): boolean =>
    headers.some((header) => header.get('relation')?.id === id);
  return new Set(relations.map(({ id }) => id)).size > 1
    ? relations.filter(({ id }) => !isHeard(id))
    : [];
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

/** A measure that is said of all cells needs no header; one of several, or beside other measures, does. */
function unheardMeasures(
  said: Said,
  mentioned: readonly SaidPart[],
  headers: readonly Said[],
  isOpen: boolean,
): readonly SaidPart[] {
  const isHeard = ({ id }: SaidPart): boolean =>
    headers.some((header) => header.get('measure')?.id.includes(id) === true);
  const own = said.get('measure')?.id;
  return mentioned.filter(
    (part) => part.kind === 'measure' && !(isOpen && part.id === own) && !isHeard(part),
  );
}
