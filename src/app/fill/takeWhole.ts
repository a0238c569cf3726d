import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { joined, type Said, type SaidPart } from './said.ts';
import { isDependent, refused, textOf, type SideHeader } from './sideHeader.ts';
import type { Answers } from './tableAsk.ts';
import type { SaidKind } from './tablePart.ts';
import { withAsk } from './withAsk.ts';

/**
 * Gives a header that says 其中 what it is a part of: the header right before it, with all that this one says. Behind another
 * 其中 it is a part of the same whole, or of that part: where both make something of it, which is asked. What is not understood
 * right before it leaves it alone.
 *
 * @param before the headers before it on its side, as they are understood
 *
 * @example
 * // 一般贸易 | 其中：出口                  exports of general trade
 * // 出口 | 其中：一般贸易 | 其中：民营企业   asked: of exports, or of general trade
 */
export function takeWhole(
  header: SideHeader,
  before: readonly SideHeader[],
  answers: Answers,
  context: FunctionContext,
): SideHeader {
  if (!isNamed(header)) return header;
  const { last, isBelowBare } = lastBefore(before.filter((other) => isAround(other, header)));
  const isPart = header.isPart || isBelowBare;
  if (last === undefined) return header;
  if (!isPart && !mayGoOn(header, last, context)) return behindPart(header, last);
  const candidates = candidatesOf(header, { last, isBelowBare, isPart }, context);
  if (candidates.length > 1) return asked(header, candidates, answers);
  return candidates[0]?.header ?? refused(header, { kind: 'nothing-before' });
}

/** 固定资产投资增速 | 其中：工业投资 | 房地产开发投资: a name of its own behind parts of a growth may be one of them. */
function behindPart(header: SideHeader, { whole, spot }: SideHeader): SideHeader {
  const measure = whole?.said.get('measure')?.id ?? 'level';
  const isMeasured = (['measure', 'unit', 'total'] as const).some((kind) => header.said.has(kind));
  return measure === 'level' || isMeasured || !header.own.has('indicator')
    ? header
    : refused(header, { kind: 'under', text: String(textOf(spot)) });
}

/** Below another outer cell begins another list, but for 其中 over several. */
const isAround = (other: SideHeader, { stretch }: SideHeader): boolean =>
  other.stretch === stretch || /其中|of which/iu.test(`${stretch}${other.stretch}`);

interface Before {
  readonly last: SideHeader;
  readonly isBelowBare: boolean;
  readonly isPart: boolean;
}

/** What a header may be; nothing behind what is not understood. */
function candidatesOf(
  header: SideHeader,
  { last, isBelowBare, isPart }: Before,
  context: FunctionContext,
): readonly Candidate[] {
  if (last.problem !== undefined) return [];
  const parts = wholesOf(header, last, isBelowBare).flatMap((whole) =>
    partOf(header, whole, context),
  );
  // What follows 其中 in the same dimension is a part like it; where the whole has a breakdown of its own, it may stand for itself.
  const { whole } = last;
  const isSure = isPart || whole === undefined || !whole.own.has('breakdown');
  if (isSure || indentOf(header) > indentOf(whole)) return distinct(parts);
  return distinct([{ id: 'own', label: labelOf(header), header }, ...parts]);
}

interface Candidate {
  readonly id: string;
  readonly label: string;
  readonly header: SideHeader;
}

const isNamed = (header: SideHeader): boolean =>
  header.problem === undefined && !isDependent(header.own) && !isBare(header);

/** 其中 alone says only that parts follow. */
const isBare = ({ own, isPart }: SideHeader): boolean => isPart && own.size === 0;

/** The last header that names something, or is not understood; measures of it and 其中 alone stand between. */
function lastBefore(before: readonly SideHeader[]): {
  readonly last?: SideHeader;
  readonly isBelowBare: boolean;
} {
  let isBelowBare = false;
  for (const other of before.toReversed()) {
    if (other.spot === undefined) continue;
    if (other.problem === undefined && isBare(other)) isBelowBare = true;
    else if (other.problem !== undefined || !isDependent(other.own))
      return { last: other, isBelowBare };
  }
  return { isBelowBare };
}

/** What goes on behind a part in the same dimension, or as a part of a breakdown: 民营企业 | 其中：出口 | 进口. */
function mayGoOn(header: SideHeader, last: SideHeader, { dataset }: FunctionContext): boolean {
  const kindsOf = ({ own }: SideHeader): string =>
    [...own]
      .filter(([kind]) => naming.includes(kind))
      .map(([kind, { id }]) => (kind === 'breakdown' ? dataset.breakdown(id)?.dimension : kind))
      .join(' ');
  const { whole } = last;
  // A part that is not understood may have been such.
  if (last.problem !== undefined && last.isPart) return isMember(header);
  if (whole === undefined || kindsOf(header) !== kindsOf(last)) return false;
  return whole.own.has('breakdown') || header.own.has('breakdown');
}

const isMember = ({ own }: SideHeader): boolean => own.has('breakdown') && !own.has('indicator');

/** Of what it may be a part: by its indent the part before it or the whole of that one, without either of both. */
function wholesOf(
  header: SideHeader,
  last: SideHeader,
  isBelowBare: boolean,
): readonly SideHeader[] {
  if (last.whole === undefined || isBelowBare) return [last];
  const deeper = indentOf(header) - indentOf(last);
  if (deeper > 0) return [last];
  // Further out than the part before it: a part of what that one's whole is a part of.
  if (deeper < 0) return [last.whole.whole ?? last.whole];
  return header.isPart && indentOf(header) === 0 ? [last.whole, last] : [last.whole];
}

const indentOf = ({ spot }: SideHeader): number =>
  /^[\s\u3000]*/u.exec(String(textOf(spot)))?.[0].length ?? 0;

const labelOf = ({ spot }: SideHeader): string => String(textOf(spot)).trim();

const naming: readonly SaidKind[] = ['place', 'period', 'indicator', 'breakdown'];
/** How the whole is measured, its parts are where they do not say otherwise. */
const measuring: ReadonlySet<SaidKind> = new Set<SaidKind>([
  'measure',
  'unit',
  'reference',
  'prices',
]);

/** The header as a part of a whole; none where it cannot be one, as 国有企业 of 民营企业. */
function partOf(
  header: SideHeader,
  whole: SideHeader,
  { dataset }: FunctionContext,
): readonly Candidate[] {
  if (areSiblings(header.said, whole.said, dataset)) return [];
  const isOther = isOtherIndicator(header.said, whole.said, (id) => dataset.indicator(id)?.sumOf);
  const named = withNames(header.said, whole.said, isOther, dataset);
  if (named === undefined) return [];
  const said = new Map([...(isOther ? [] : measuresOf(whole.said)), ...named]);
  const label = `${labelOf(whole)} · ${labelOf(header)}`;
  return [{ id: keyOf(whole.said), label, header: { ...header, said, whole } }];
}

const measuresOf = (said: Said): readonly (readonly [SaidKind, SaidPart])[] =>
  [...said].filter(([kind]) => measuring.has(kind));

/** What both name together; undefined where the part is none of the whole. */
function withNames(
  part: Said,
  whole: Said,
  isOther: boolean,
  dataset: FunctionContext['dataset'],
): Said | undefined {
  const said = new Map(part);
  for (const kind of naming) {
    const outer = whole.get(kind);
    if (outer === undefined || (kind === 'breakdown' && isOther)) continue;
    const inner = said.get(kind);
    const both = inner === undefined ? outer : joinedPart(outer, inner, dataset);
    if (both !== undefined) said.set(kind, both);
    else if (kind === 'breakdown' || kind === 'place') return undefined;
  }
  return said;
}

/** 进口 is no part of 出口. */
function areSiblings(part: Said, other: Said, { edition }: FunctionContext['dataset']): boolean {
  const ids = [part, other].map((said) => said.get('indicator')?.id ?? '');
  return (
    ids[0] !== ids[1] &&
    edition.indicators.some(({ sumOf }) => ids.every((id) => sumOf.includes(id)))
  );
}

/** 税收收入 below 一般公共预算收入 is an indicator of its own, which takes nothing of what divides the other. */
function isOtherIndicator(
  part: Said,
  whole: Said,
  sumOf: (id: string) => readonly string[] | undefined,
): boolean {
  const [own, outer] = [part.get('indicator')?.id, whole.get('indicator')?.id];
  if (own === undefined || outer === undefined || own === outer) return false;
  return sumOf(outer)?.includes(own) !== true;
}

function joinedPart(
  outer: SaidPart,
  inner: SaidPart,
  dataset: FunctionContext['dataset'],
): SaidPart | undefined {
  const both = joined(new Map([[outer.kind, outer]]), new Map([[inner.kind, inner]]), dataset);
  return both.ok ? both.said.get(outer.kind) : undefined;
}

const keyOf = (said: Said): string =>
  [...naming, 'months' as const].flatMap((kind) => said.get(kind)?.id ?? []).join(' ');

/** What comes to the same is one. */
function distinct(candidates: readonly Candidate[]): readonly Candidate[] {
  return [
    ...new Map(candidates.toReversed().map((one) => [keyOf(one.header.said), one])).values(),
  ].toReversed();
}

function asked(header: SideHeader, candidates: readonly Candidate[], answers: Answers): SideHeader {
  const text = labelOf(header);
  const id = `part-of:${text}:${candidates.map((one) => one.id).join('|')}`;
  const options = candidates.map((one) => ({ id: one.id, label: one.label }));
  const question = { id, kind: 'of-indicator', text, options } as const;
  return withAsk(header, question, answers, (next, answer) => {
    const chosen = candidates.find((one) => one.id === answer)?.header ?? next;
    return { ...chosen, asks: next.asks };
  });
}
