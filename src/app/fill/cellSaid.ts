import type { Dataset } from '../../dataset/dataset.ts';
import type { Language } from '../../domain/language.ts';
import { joined, nothingSaid, type Said } from './said.ts';
import { saidPeriod } from './saidPeriod.ts';
import type { SaidKind } from './tablePart.ts';

/**
 * What both headers of a cell and the texts around the table say together: a header goes before a title, a breakdown of a title
 * stays. Undefined where they contradict each other, or months have no year.
 *
 * @example
 * // 1-6月 below "2021年河南省进出口" => 410000, trade, 2021H1
 */
export function cellSaid(
  sides: { readonly left: Said; readonly top: Said },
  fixed: Said,
  { dataset, language }: { readonly dataset: Dataset; readonly language: Language },
): Said | undefined {
  const both = joined(sides.left, sides.top, dataset);
  if (!both.ok || areAtOdds(sides.left, sides.top)) return undefined;
  const breakdown = joined(only(fixed, 'breakdown'), only(both.said, 'breakdown'), dataset);
  if (!breakdown.ok) return undefined;
  const all = new Map([...fixed, ...both.said, ...breakdown.said]);
  const period = saidPeriod(both.said, fixed, language);
  if (period === 'none') return undefined;
  for (const kind of ['months', 'relation'] as const) all.delete(kind);
  return period === undefined ? all : all.set('period', period);
}

/** 位次 beside 2025年增速 may be the rank of either. */
const areAtOdds = (left: Said, top: Said): boolean => {
  const [one, other] = [left.get('measure'), top.get('measure')];
  return one !== undefined && other !== undefined && one.id !== other.id;
};

const only = (said: Said, kind: SaidKind): Said => {
  const part = said.get(kind);
  return part === undefined ? nothingSaid : new Map([[kind, part]]);
};
