import { seriesKey } from '../../dataset/figureCell.ts';
import { provinceOf } from '../../dataset/isWithin.ts';
import { canonicalPeriod } from '../../domain/canonicalPeriod.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { mapIndicators } from '../atlas/mapIndicators.ts';
import { mapPlaces } from '../atlas/mapPlaces.ts';
import { namedChoice, type Choice } from '../choice/choice.ts';
import type { TemplateAnswers } from './template.ts';

/** What can be chosen for a template. */
export interface TemplateOptions {
  /** The whole first, then what the map shows. */
  readonly places: readonly Choice[];
  readonly indicators: readonly Choice[];
  /** Those in which the place has a figure of the indicator, the newest first. */
  readonly years: readonly number[];
}

/** The places, indicators and years that a template can be made of. */
export function templateOptions(
  { place, indicator }: Partial<Pick<TemplateAnswers, 'place' | 'indicator'>>,
  { dataset, language }: FunctionContext,
): TemplateOptions {
  const units = mapPlaces(dataset);
  const whole = dataset.place(provinceOf(dataset, units[0]?.id ?? ''));
  const places = [...(whole === undefined ? [] : [whole]), ...units];
  const indicators = mapIndicators(dataset, language).flatMap(
    ({ id }) => dataset.indicator(id) ?? [],
  );
  const chosen = indicator ?? indicators[0]?.id ?? '';
  return {
    places: places.map((each) => namedChoice(each, language)),
    indicators: indicators.map((each) => namedChoice(each, language)),
    years: yearsOf(place ?? places[0]?.id ?? '', chosen, { dataset }),
  };
}

function yearsOf(
  place: string,
  indicator: string,
  { dataset }: Pick<FunctionContext, 'dataset'>,
): readonly number[] {
  const codes = dataset.periods(seriesKey({ place, indicator, breakdown: '', measure: 'level' }));
  const years = [...codes].flatMap((code) => canonicalPeriod(code)?.year ?? []);
  return [...new Set(years)].toSorted((left, right) => right - left);
}

/** The answers before anything is chosen, or what a choice leaves of them: a year without a figure gives way to the newest. */
export function settledAnswers(
  wish: Partial<TemplateAnswers>,
  context: FunctionContext,
): TemplateAnswers {
  const options = templateOptions(wish, context);
  const [newest = 0] = options.years;
  const { year } = wish;
  return {
    place: wish.place ?? String(options.places[0]?.value ?? ''),
    indicator: wish.indicator ?? String(options.indicators[0]?.value ?? ''),
    year: year !== undefined && options.years.includes(year) ? year : newest,
  };
}
