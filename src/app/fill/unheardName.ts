import type { Dataset } from '../../dataset/dataset.ts';
import { normalizeName, spellingsOf } from '../../domain/name.ts';
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
  const others = headers.flatMap((header) =>
    header.problem === undefined ? (header.said.get(kind)?.id ?? []) : [],
  );
  if (named === undefined || others.length === 0) return undefined;
  const isHeard = (id: string): boolean =>
    id === named.id ||
    (kind === 'place' ? isInside(id, named.id, dataset) : !isOther(id, named.id, dataset));
  return others.some(isHeard) ? undefined : named;
}

/**
 * 进口 or 进出口 where 出口 is meant, GDP where 人均GDP is, 增加值 where 规上工业增加值 is; an indicator that has nothing in common
 * with it stands for itself.
 */
function isOther(id: string, named: string, dataset: Dataset): boolean {
  if (dataset.indicator(named)?.sumOf.includes(id) === true) return false;
  const isFlow = dataset.edition.indicators.some(
    (whole) => whole.sumOf.includes(named) && (whole.id === id || whole.sumOf.includes(id)),
  );
  const names = namesOf(id, dataset);
  return (
    isFlow || namesOf(named, dataset).some((name) => names.some((part) => name.includes(part)))
  );
}

const namesOf = (id: string, dataset: Dataset): readonly string[] =>
  spellingsOf(dataset.indicator(id))
    .map(normalizeName)
    .filter((name) => name.length > 1);
