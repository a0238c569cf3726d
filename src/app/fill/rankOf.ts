import type { Said } from './said.ts';
import { textOf, withParts, type SideHeader } from './sideHeader.ts';
import type { Answers } from './tableAsk.ts';
import { withAsk } from './withAsk.ts';

const growths: ReadonlySet<string> = new Set(['yoy', 'yoy-usd', 'yoy-real']);

/**
 * Says whether 位次 behind a growth is the rank of that growth: behind 总量 | 位次 | 增速 it is, behind 总量 | 增速 it is asked.
 *
 * @param beside the headers before it under the same outer cell
 */
export function rankOf(
  header: SideHeader,
  beside: readonly SideHeader[],
  answers: Answers,
): SideHeader {
  const last = beside.at(-1);
  if (last?.problem !== undefined || measureId(header.own) !== 'rank') return header;
  if (last === undefined || !growths.has(measureId(last.said))) return header;
  return last.own.has('indicator') || hasRank(beside) ? ofGrowth(header) : asked(header, answers);
}

const measureId = (said: Said): string => said.get('measure')?.id ?? '';

/** Whether the level has its rank already, before the growth. */
const hasRank = (beside: readonly SideHeader[]): boolean =>
  beside.at(-2)?.own.get('measure')?.id === 'rank';

function ofGrowth(header: SideHeader): SideHeader {
  const rank = header.own.get('measure');
  if (rank === undefined) return header;
  const part = { ...rank, id: 'yoy-rank', isPlain: false };
  return withParts({ ...header, own: new Map([...header.own, ['measure', part]]) }, [part]);
}

function asked(header: SideHeader, answers: Answers): SideHeader {
  const text = String(textOf(header.spot));
  const id = `rank:${text}:${header.stretch}`;
  const options = ['rank', 'yoy-rank'].map((option) => ({ id: option, label: '' }));
  return withAsk(header, { id, kind: 'rank', options }, answers, (next, answer) =>
    answer === 'rank' ? next : ofGrowth(next),
  );
}
