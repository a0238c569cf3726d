import type { Dataset } from '../../dataset/dataset.ts';
import { canonicalPeriod } from '../../domain/canonicalPeriod.ts';
import type { Figure } from '../../domain/figure.ts';
import { groupBy } from '../../domain/groupBy.ts';
import type { Language } from '../../domain/language.ts';
import { periodText } from '../../domain/periodText.ts';
import { headlineIndicators } from '../../domain/wellKnownIndicators.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import { localName } from '../../formulas/localName.ts';
import { figureQuantity, type QuantityText } from '../text/quantityText.ts';
import { groupName } from './groupName.ts';
import { headlineFigure, type HeadlineFigure } from './headlineFigure.ts';
import { latestFigure } from './latestFigure.ts';
import { nearPlaces } from './nearPlaces.ts';
import { sparkline, type Sparkline } from './sparkline.ts';

/** Everything that a place's page shows. */
export interface PlaceProfile {
  readonly id: string;
  readonly name: string;
  /** What it lies in; empty for the outermost. */
  readonly within: string;
  readonly headline: readonly HeadlineFigure[];
  readonly groups: readonly ProfileGroup[];
  /** Where there is nothing of it: places near it that have figures. */
  readonly near: readonly { readonly id: string; readonly name: string }[];
}

/** Indicators that belong together. */
export interface ProfileGroup {
  readonly group: string;
  readonly name: string;
  readonly rows: readonly ProfileRow[];
}

/** An indicator of a place in one line. */
export interface ProfileRow {
  readonly indicator: string;
  readonly label: string;
  readonly figure: Figure;
  readonly quantity: QuantityText;
  readonly periodText: string;
  /** The years that exist, such as `2019–2025`; empty where it is the only one. */
  readonly years: string;
  readonly spark: Sparkline;
}

/** A place at a glance: what is asked first of any place, then whatever else is known of it, by group. */
export function placeProfile(id: string, context: FunctionContext): PlaceProfile | undefined {
  const { dataset, language } = context;
  const place = dataset.place(id);
  if (place === undefined) return undefined;
  const parent = dataset.place(place.parent);
  const headline = headlineIndicators
    .filter((indicator) => dataset.indicator(indicator) !== undefined)
    .map((indicator) => headlineFigure(id, indicator, context));
  const others = dataset.edition.indicators
    .filter((indicator) => !headlineIndicators.includes(indicator.id))
    .flatMap((indicator) => {
      const row = profileRow(dataset, id, indicator.id, language);
      return row === undefined ? [] : [{ group: indicator.group, row }];
    });
  const groups = [...groupBy(others, ({ group }) => group)].map(([group, rows]) => ({
    group,
    name: groupName(group, language),
    rows: rows.map(({ row }) => row),
  }));
  return {
    id,
    name: localName(place, language),
    within: parent === undefined ? '' : localName(parent, language),
    headline,
    groups,
    near: dataset.hasFigures(id) ? [] : namedNear(dataset, id, language),
  };
}

function profileRow(
  dataset: Dataset,
  place: string,
  indicator: string,
  language: Language,
): ProfileRow | undefined {
  const latest = latestFigure(dataset, place, indicator);
  const named = dataset.indicator(indicator);
  if (latest === undefined || named === undefined) return undefined;
  const { figure, periods } = latest;
  const [first, last] = [yearOf(periods.at(0)), yearOf(periods.at(-1))];
  return {
    indicator,
    label: localName(named, language),
    figure,
    quantity: figureQuantity(figure, language),
    periodText: periodText(figure.period, language),
    years: first === last ? '' : `${String(first)}–${String(last)}`,
    spark: sparkline(dataset, figure),
  };
}

const yearOf = (code = ''): number | undefined => canonicalPeriod(code)?.year;

function namedNear(dataset: Dataset, id: string, language: Language): PlaceProfile['near'] {
  return nearPlaces(dataset, id)
    .filter((place) => dataset.hasFigures(place.id))
    .slice(0, mostNear)
    .map((place) => ({ id: place.id, name: localName(place, language) }));
}

const mostNear = 6;
