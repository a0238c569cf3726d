import type { Dataset } from '../../dataset/dataset.ts';
import { normalizeName } from '../../domain/name.ts';
import { tradeBalanceIndicator, tradeFlows } from '../../domain/wellKnownIndicators.ts';
import { namesOf } from './isGenericName.ts';
import { isInside, type SaidPart } from './said.ts';
import { comparableText, type SideHeader } from './sideHeader.ts';
import type { HeardTitle } from './titleSaid.ts';

/**
 * The cities or indicators that a title names where the headers name others alone: 郑州市 over 洛阳, 出口 over 进口, 进出口 over GDP.
 * None where one of the headers is one of them or a part of it, or has its word in a name of its own: 规模以上工业 over 规模以上工业营业收入.
 */
export function unheardName(
  kind: 'place' | 'indicator',
  { said, claims, text }: HeardTitle,
  headers: readonly SideHeader[],
  dataset: Dataset,
): readonly SaidPart[] {
  const one = said.get(kind);
  const named = one === undefined ? claims.filter((part) => part.kind === kind) : [one];
  const others = headers.filter((header) => header.problem === undefined && header.said.has(kind));
  if (others.length === 0) return [];
  const title = normalizeName(text);
  const isHeard = (header: SideHeader): boolean => {
    const id = header.said.get(kind)?.id ?? '';
    return named.some((part) => {
      if (id === part.id) return true;
      if (kind === 'place') return isInside(id, part.id, dataset);
      const words = namesOf(part.id, dataset).filter((name) => title.includes(name));
      const own = comparableText(header);
      return (
        dataset.indicator(part.id)?.sumOf.includes(id) === true ||
        (id === tradeBalanceIndicator && tradeFlows.includes(part.id)) ||
        words.some((word) => own.startsWith(word))
      );
    });
  };
  return others.some(isHeard) ? [] : named;
}
