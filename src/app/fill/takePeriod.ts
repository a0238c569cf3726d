import { timeSaid, type SaidPart } from './said.ts';
import { isBeside, refused, withParts, type SideHeader } from './sideHeader.ts';

/**
 * Gives 上年同期 the period that it is a year before of: of the header before it that says months or 累计. Of several since the
 * last such header it is not known, and of what is not understood neither.
 *
 * @param before the headers before it on its side, as they are understood
 *
 * @example
 * // 1-6月 | 上年同期              January to June of the year before
 * // 当月 | 上年同期 | 累计 | 上年同期   the month, then the months together, of the year before
 * // 当月 | 累计 | 上年同期         refused: of either
 */
export function takePeriod(header: SideHeader, before: readonly SideHeader[]): SideHeader {
  if (header.problem !== undefined || relationOf(header) !== 'before') return header;
  if (header.own.has('months') || header.own.has('period')) return header;
  const beside = before.filter((other) => isBeside(other, header));
  const times = beside
    .slice(beside.findLastIndex(isTold) + 1)
    .filter((other) => other.problem !== undefined || timeOf(other) !== undefined)
    .filter((other) => !relationOf(other).startsWith('before'));
  const [source, ...others] = times;
  if (source === undefined) return header;
  const time = timeOf(source);
  if (others.length > 0 || source.problem !== undefined || time === undefined) {
    return refused(header, { kind: 'nothing-before' });
  }
  return ofTime(header, time);
}

const relationOf = ({ own }: SideHeader): string => own.get('relation')?.id ?? '';

/** Whether it is a year before of what stands before it, so that the next is of what follows. */
const isTold = (header: SideHeader): boolean =>
  ['before', 'before-together'].includes(relationOf(header));

/** What a header says of time itself. */
const timeOf = ({ own }: SideHeader): SaidPart | undefined => timeSaid(own);

function ofTime(header: SideHeader, time: SaidPart): SideHeader {
  if (time.kind !== 'relation')
    return header.said.has(time.kind) ? header : withParts(header, [time]);
  const own = header.own.get('relation');
  return time.id === 'together' && own !== undefined
    ? withParts(header, [{ ...own, id: 'before-together', isPlain: false }])
    : header;
}
