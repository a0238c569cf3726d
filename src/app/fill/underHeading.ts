import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { refused, textOf, type SideHeader } from './sideHeader.ts';

/**
 * Leaves a header alone that may belong under one before it that is not understood: 出口 below 服务贸易 is not the exports of
 * goods. Parts of a whole are such, and what says 其中, until the whole stands between.
 */
export function underHeading(
  header: SideHeader,
  before: readonly SideHeader[],
  { dataset }: FunctionContext,
): SideHeader {
  const { own, problem, stretch, isPart } = header;
  if (problem !== undefined) return header;
  const id = own.get('indicator')?.id;
  const wholes = dataset.edition.indicators.filter(
    ({ sumOf }) => id !== undefined && sumOf.includes(id),
  );
  if (!isPart && (wholes.length === 0 || own.has('place') || own.has('breakdown'))) return header;
  const beside = before.filter((other) => other.stretch === stretch && other.spot !== undefined);
  const unknown = beside.findLastIndex((other) => isUnread(other));
  if (unknown === -1) return header;
  const isWhole = ({ own: said, problem: lost }: SideHeader): boolean =>
    lost === undefined &&
    said.has('indicator') &&
    (isPart || wholes.some((whole) => whole.id === said.get('indicator')?.id));
  return beside.slice(unknown + 1).some(isWhole)
    ? header
    : refused(header, { kind: 'under', text: String(textOf(beside[unknown]?.spot)) });
}

/** What a place is not understood of has no parts. */
function isUnread({ problem, own }: SideHeader): boolean {
  return (problem?.kind === 'unknown' || problem?.kind === 'other') && !own.has('place');
}
