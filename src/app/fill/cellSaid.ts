import type { Dataset } from '../../dataset/dataset.ts';
import type { Language } from '../../domain/language.ts';
import { currencyPart } from './currencyPart.ts';
import { isGrowthOfGrowth } from './isGrowthOfGrowth.ts';
import { isValueHead, joined, nothingSaid, type Joined, type Said, type SaidPart } from './said.ts';
import { saidPeriod } from './saidPeriod.ts';
import type { SaidKind } from './tablePart.ts';

/**
 * What both headers of a cell and the texts around the table say together: a header goes before a title, a breakdown of a title
 * stays. Else the kind in which they contradict each other: two breakdowns of one dimension, months that are none of the period.
 *
 * @example
 * // 1-6月 below "2021年河南省进出口" => 410000, trade, 2021H1
 */
export function cellSaid(
  sides: { readonly left: Said; readonly top: Said },
  fixed: Said,
  { dataset, language }: { readonly dataset: Dataset; readonly language: Language },
): Joined {
  const both = joined(sides.left, sides.top, dataset);
  if (!both.ok) return both;
  if (areAtOdds(sides) || isGrowthOfGrowth(sides)) return { ok: false, kind: 'measure' };
  const breakdown = joined(only(fixed, 'breakdown'), only(both.said, 'breakdown'), dataset);
  if (!breakdown.ok) return breakdown;
  const currencies = [currencyPart(sides.left), currencyPart(sides.top)];
  if (areApart(currencies)) return { ok: false, kind: 'unit' };
  const all = new Map([...fixed, ...both.said, ...breakdown.said]);
  const currency = currencies.find((part) => part !== undefined);
  if (currency !== undefined) all.set('currency', currency);
  const isStock = kindOf(all.get('indicator'), dataset) === 'stock';
  return inPeriod(all, saidPeriod(both.said, fixed, { language, isStock }));
}

const kindOf = (part: SaidPart | undefined, dataset: Dataset): string =>
  dataset.indicator(part?.id ?? '')?.kind ?? '';

/** All that is said, with its period put together. */
function inPeriod(said: Said, period: ReturnType<typeof saidPeriod>): Joined {
  if (period === 'none') return { ok: false, kind: 'period' };
  const all = new Map(said);
  for (const kind of ['months', 'relation'] as const) all.delete(kind);
  return { ok: true, said: period === undefined ? all : all.set('period', period) };
}

/** 位次 beside 2025年增速 may be the rank of either; 数值 is of whatever stands beside it. */
const areAtOdds = ({ left, top }: { readonly left: Said; readonly top: Said }): boolean =>
  areApart(
    [left.get('measure'), top.get('measure')].map((part) =>
      part === undefined || isValueHead(part) ? undefined : part,
    ),
  );

const areApart = ([one, other]: readonly (SaidPart | undefined)[]): boolean =>
  one !== undefined && other !== undefined && one.id !== other.id;

const only = (said: Said, kind: SaidKind): Said => {
  const part = said.get(kind);
  return part === undefined ? nothingSaid : new Map([[kind, part]]);
};
