import type { Dataset } from '../../dataset/dataset.ts';
import { bases, basisNames } from '../../domain/basis.ts';
import { breakdownMembers } from '../../domain/breakdown.ts';
import { comparePeriodCodes } from '../../domain/comparePeriodCodes.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Language } from '../../domain/language.ts';
import { measures, rankMeasures } from '../../domain/measure.ts';
import { spellingsOf } from '../../domain/name.ts';
import { placeKinds } from '../../domain/place.ts';
import { parseUnit } from '../../domain/unit.ts';
import { tradeIndicator } from '../../domain/wellKnownIndicators.ts';
import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import type { Parameter } from '../../formulas/functions/parameter.ts';
import { placeKindNames } from '../../formulas/functions/places.ts';
import { localName } from '../../formulas/localName.ts';
import { sourceFields } from '../../formulas/sourceFields.ts';
import { namedChoice, type Choice } from '../choice/choice.ts';
import { measureChoice } from '../choice/measureChoice.ts';
import { periodChoice } from '../choice/periodChoice.ts';
import { writtenName } from '../insertion/figureCall.ts';
import { breakdownText } from '../text/figureTitle.ts';
import { referenceText } from '../text/referenceText.ts';
import { formWords } from './formWords.ts';

type Options = (figures: readonly Figure[], context: FunctionContext) => readonly Choice[];

const option = (
  value: string | number,
  label: string,
  detail = '',
  spellings: readonly string[] = [],
): Choice => ({ value, label, detail, spellings });

function distinct(figures: readonly Figure[], idOf: (figure: Figure) => string): readonly string[] {
  return [...new Set(figures.map(idOf))].filter((id) => id !== '');
}

const placeOptions: Options = (figures, { dataset, language }) =>
  inOrder(
    distinct(figures, ({ place }) => place),
    dataset.edition.places,
  ).map((place) =>
    option(
      writtenName(dataset.places, place, place.id, language),
      localName(place, language),
      place.id,
      spellingsOf(place),
    ),
  );

const indicatorOptions: Options = (figures, { dataset, language }) =>
  inOrder(
    distinct(figures, ({ indicator }) => indicator),
    dataset.edition.indicators,
  ).map((indicator) => namedChoice(indicator, language, indicator.unit));

const periodOptions: Options = (figures, { language }) => [
  option('latest', formWords[language].latest),
  ...distinct(figures, ({ period }) => period)
    .toSorted((left, right) => comparePeriodCodes(right, left))
    .map((code) => periodChoice(code, language)),
];

const breakdownOptions: Options = (figures, { dataset, language }) =>
  distinct(figures, ({ breakdown }) => breakdown)
    .toSorted()
    .map((key) =>
      option(
        writtenBreakdown(dataset, key, language),
        breakdownText(dataset, key, language),
        key,
        breakdownMembers(key).flatMap((id) => spellingsOf(dataset.breakdown(id))),
      ),
    );

const flowOptions: Options = (figures, { dataset, language }) =>
  inOrder(
    distinct(figures, ({ indicator }) => indicator),
    dataset.edition.indicators,
  )
    .filter(({ id }) => id !== tradeIndicator)
    .map((flow) =>
      option(
        writtenName(dataset.indicators, flow, flow.id, language),
        localName(flow, language),
        '',
        spellingsOf(flow),
      ),
    );

const measureOptions: Options = (figures, { language }) =>
  distinct(figures, ({ measure }) => measure).map((id) => {
    const measure = measures.find((known) => known === id);
    return measure === undefined ? option(id, id) : measureChoice(measure, language);
  });

const referenceOptions: Options = (figures, { dataset, language }) => {
  const byReference = new Map(figures.map((figure) => [figure.reference, figure]));
  return [...byReference]
    .filter(([reference]) => reference !== '')
    .map(([reference, figure]) =>
      option(reference, referenceText(dataset, figure, language), reference),
    );
};

const amongOptions: Options = (figures, { dataset, language }) => {
  const ranks = figures.filter(({ measure }) => rankMeasures.includes(measure));
  const universes = distinct(ranks, ({ reference }) => reference.split('/')[0] ?? '');
  return [
    ...inOrder(universes, dataset.edition.places).map((place) =>
      option(
        writtenName(dataset.places, place, place.id, language),
        localName(place, language),
        place.id,
        spellingsOf(place),
      ),
    ),
    option('available', formWords[language].available),
  ];
};

/** The unit of the figures, and the usual scales of what it counts. */
const unitOptions: Options = (figures) => {
  const units = distinct(figures, ({ unit }) => unit).filter((unit) => unit !== '1');
  const scaled = units.flatMap((unit) => {
    const { base, factor } = parseUnit(unit);
    return factor === 1 ? [unit] : [unit, `亿${base}`, `万${base}`, base];
  });
  return [...new Set(scaled)].map((unit) => option(unit, unit));
};

const tables: Readonly<Partial<Record<Parameter['kind'], Options>>> = {
  place: placeOptions,
  indicator: indicatorOptions,
  period: periodOptions,
  flow: flowOptions,
  breakdown: breakdownOptions,
  measure: measureOptions,
  reference: referenceOptions,
  among: amongOptions,
  unit: unitOptions,
  basis: (_figures, { language }) =>
    bases.map((basis) => option(basisNames[basis][language], basisNames[basis][language])),
  edition: (_figures, { dataset }) => [option(dataset.edition.id, dataset.edition.id)],
  field: () => sourceFields.map((field) => option(field, field)),
  step: (_figures, { language }) =>
    Object.entries(formWords[language].steps).map(([step, name]) => option(step, name)),
  placeKind: (_figures, { language }) =>
    placeKinds.map((kind) => option(kind, placeKindNames[kind][language])),
};

/** The values that exist for a parameter among some figures. */
export function formOptions(
  { kind }: Parameter,
  figures: readonly Figure[],
  context: FunctionContext,
): readonly Choice[] {
  return tables[kind]?.(figures, context) ?? [];
}

/** Things with an id, in the order of the edition. */
function inOrder<Item extends { readonly id: string }>(
  ids: readonly string[],
  items: readonly Item[],
): readonly Item[] {
  const wanted = new Set(ids);
  return items.filter(({ id }) => wanted.has(id));
}

function writtenBreakdown(dataset: Dataset, key: string, language: Language): string {
  return breakdownMembers(key)
    .map((id) => writtenName(dataset.breakdowns, dataset.breakdown(id), id, language))
    .join('+');
}
