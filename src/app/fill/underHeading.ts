import type { Dataset } from '../../dataset/dataset.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { isGenericName, namesOf } from './isGenericName.ts';
import { isUnreadCity } from './ownCity.ts';
import { isBeside, refused, textOf, type SideHeader } from './sideHeader.ts';

/**
 * Leaves a header alone that may belong under one before it that is not understood: 出口 below 服务贸易 is not the exports of
 * goods. Parts of a whole are such, and what says 其中, until the whole stands between; and names that several
 * indicators have in theirs, right behind one of these: 增加值 below 规上工业.
 */
export function underHeading(
  header: SideHeader,
  before: readonly SideHeader[],
  { dataset }: FunctionContext,
): SideHeader {
  if (header.problem !== undefined) return header;
  const beside = before.filter((other) => isBeside(other, header));
  const heading = unreadBefore(header, beside, dataset) ?? ownerBefore(header, beside, dataset);
  return heading === undefined
    ? header
    : refused(header, { kind: 'under', text: String(textOf(heading.spot)) });
}

/** What is not understood before a part, until its whole stands between. */
function unreadBefore(
  { own, isPart }: SideHeader,
  beside: readonly SideHeader[],
  dataset: Dataset,
): SideHeader | undefined {
  const id = own.get('indicator')?.id;
  const wholes = dataset.edition.indicators.filter(
    ({ sumOf }) => id !== undefined && sumOf.includes(id),
  );
  if (!isPart && (wholes.length === 0 || own.has('place') || own.has('breakdown'))) {
    return undefined;
  }
  const unknown = beside.findLastIndex((other) => isUnread(other));
  const isWhole = ({ own: said, problem: lost }: SideHeader): boolean =>
    lost === undefined &&
    said.has('indicator') &&
    (isPart || wholes.some((whole) => whole.id === said.get('indicator')?.id));
  return beside.slice(unknown + 1).some(isWhole) ? undefined : beside[unknown];
}

/** What makes another thing of a name such as 增加值 or 面积 right behind it: what is not understood, or has it in its own name. */
function ownerBefore(
  header: SideHeader,
  beside: readonly SideHeader[],
  dataset: Dataset,
): SideHeader | undefined {
  const last = beside.at(-1);
  if (last === undefined || !isGenericName(header, dataset)) return undefined;
  return isUnread(last) || isOwner(last, header, dataset) ? last : undefined;
}

function isOwner(last: SideHeader, header: SideHeader, dataset: Dataset): boolean {
  const [id, own] = [last, header].map((one) => one.own.get('indicator')?.id);
  if (id === undefined || own === undefined || id === own) return false;
  const parts = namesOf(own, dataset);
  return namesOf(id, dataset).some((name) => parts.some((part) => name.includes(part)));
}

/** What a place is not understood of has no parts, nor has 全市 of which nobody says the city. */
function isUnread({ problem, own }: SideHeader): boolean {
  if (own.has('place') || isUnreadCity(problem)) return false;
  return problem?.kind === 'unknown' || problem?.kind === 'other';
}
