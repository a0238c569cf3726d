import type { Dataset } from '../../dataset/dataset.ts';
import { tradeBalanceIndicator, tradeFlows } from '../../domain/wellKnownIndicators.ts';
import { isGenericName, namesOf } from './isGenericName.ts';
import { isInside, type Said, type SaidPart } from './said.ts';
import type { SideHeader } from './sideHeader.ts';

/**
 * The city or flow that a title names where the headers name others alone: 郑州市 over 洛阳, 出口 over 进口. Undefined where one of
 * them is it or a part of it.
 *
 * @param said what the titles say
 */
export function unheardName(
  kind: 'place' | 'indicator',
  said: Said,
  headers: readonly SideHeader[],
  dataset: Dataset,
): SaidPart | undefined {
  const named = said.get(kind);
  const others = headers.filter((header) => header.problem === undefined && header.said.has(kind));
  if (named === undefined || others.length === 0) return undefined;
  const idOf = (header: SideHeader): string => header.said.get(kind)?.id ?? '';
  const isHeard = (id: string): boolean =>
    id === named.id ||
    (id === tradeBalanceIndicator && tradeFlows.includes(named.id)) ||
    (kind === 'place'
      ? isInside(id, named.id, dataset)
      : dataset.indicator(named.id)?.sumOf.includes(id) === true);
  if (others.some((header) => isHeard(idOf(header)))) return undefined;
  const isDoubtful = (header: SideHeader): boolean =>
    isOther(idOf(header), named.id, dataset) || isGenericName(header, dataset);
  // What is not understood may be such a name.
  const isUnread = headers.some(({ problem }) => problem !== undefined);
  const isSingle = new Set(others.map(idOf)).size === 1;
  return kind === 'place' || isUnread || isSingle || others.some(isDoubtful) ? named : undefined;
}

/**
 * 进口 or 进出口 where 出口 is meant, GDP where 人均GDP is, 增加值 where 规上工业增加值 is; an indicator that has nothing in common
 * with it stands for itself beside others, but for names such as 面积.
 */
function isOther(id: string, named: string, dataset: Dataset): boolean {
  const isFlow = dataset.edition.indicators.some(
    (whole) => whole.sumOf.includes(named) && (whole.id === id || whole.sumOf.includes(id)),
  );
  const names = namesOf(id, dataset);
  return (
    isFlow || namesOf(named, dataset).some((name) => names.some((part) => name.includes(part)))
  );
}
