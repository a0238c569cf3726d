import type { Dataset } from '../../dataset/dataset.ts';
import { breakdownMembers } from '../../domain/breakdown.ts';
import type { Language } from '../../domain/language.ts';
import { measureNames, type Measure } from '../../domain/measure.ts';
import type { FigureKey } from '../../domain/observation.ts';
import { localName } from '../../formulas/localName.ts';
import { againstText } from './againstText.ts';

/** What a figure is of, each part in the language of the interface; empty where it has none. */
export interface FigureNames {
  readonly place: string;
  readonly indicator: string;
  readonly breakdown: string;
  readonly measure: string;
}

type Titled = Pick<FigureKey, 'place' | 'indicator' | 'breakdown' | 'measure'> &
  Partial<Pick<FigureKey, 'reference'>>;

/** The names of a figure's parts; an id that the edition does not know stands for itself. */
export function figureNames(dataset: Dataset, key: Titled, language: Language): FigureNames {
  const place = dataset.place(key.place);
  const indicator = dataset.indicator(key.indicator);
  return {
    place: place === undefined ? key.place : localName(place, language),
    indicator: indicator === undefined ? key.indicator : localName(indicator, language),
    breakdown: breakdownText(dataset, key.breakdown, language),
    measure: againstText(dataset, key, language) ?? measureText(key.measure, language),
  };
}

function measureText(measure: Measure, language: Language): string {
  return measure === 'level' ? '' : measureNames[measure][language];
}

/** The names of a breakdown's members, joined with `+`. */
export function breakdownText(dataset: Dataset, key: string, language: Language): string {
  return breakdownMembers(key)
    .map((id) => dataset.breakdown(id))
    .map((member, at) =>
      member === undefined ? (breakdownMembers(key)[at] ?? '') : localName(member, language),
    )
    .join('+');
}

/**
 * What a figure is of, without its period.
 *
 * @example
 * figureTitle(dataset, share, 'zh-CN'); // => '济源市进出口(加工贸易)占比'
 * figureTitle(dataset, gap, 'zh-CN'); // => '济源市进出口比洛阳市多': a gap never passes for a trade balance
 * figureTitle(dataset, share, 'en-US'); // => 'Jiyuan: Imports and exports (Processing trade), share'
 */
export function figureTitle(dataset: Dataset, key: Titled, language: Language): string {
  const names = figureNames(dataset, key, language);
  return `${names.place}${language === 'zh-CN' ? '' : ': '}${titleWithoutPlace(names, language)}`;
}

/** The same without its place, as the label of a row or column. */
export function titleWithoutPlace(names: FigureNames, language: Language): string {
  const { indicator, breakdown, measure } = names;
  if (language === 'zh-CN')
    return `${indicator}${breakdown === '' ? '' : `（${breakdown}）`}${measure}`;
  return `${indicator}${breakdown === '' ? '' : ` (${breakdown})`}${measure === '' ? '' : `, ${measure}`}`;
}
