import { closure } from '../../src/derive/closure.ts';
import type { DeriveInput } from '../../src/derive/deriveInput.ts';
import { relations } from '../../src/derive/relations.ts';
import type { BreakdownMember } from '../../src/domain/breakdown.ts';
import type { ComputedFigure } from '../../src/domain/figure.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import { measureOf } from '../../src/domain/measure.ts';
import {
  qualifiers,
  vintages,
  type FigureKey,
  type Observation,
} from '../../src/domain/observation.ts';
import type { Place, PlaceKind } from '../../src/domain/place.ts';
import { vintageGroups } from '../../src/domain/vintageGroups.ts';

/** The last word is the year in which a territory changed. */
const placeRows: readonly (readonly [string, PlaceKind, string, number?])[] = [
  ['CN', 'country', ''],
  ['410000', 'province', 'CN'],
  ['410100', 'prefecture', '410000'],
  ['ZN-grown', 'zone', '410300', 2024],
  ['410300', 'prefecture', '410000'],
  ['411000', 'prefecture', '410000'],
  ['419001', 'prefecture', '410000'],
  ['ZN-airport', 'zone', '410100'],
  ['ZN-etdz', 'zone', '410100'],
  ['ZN-ftz', 'zone', '410100'],
  ['CL-chains', 'cluster', '411000'],
];

const indicatorRows: readonly (readonly [
  string,
  string,
  Indicator['kind'],
  Indicator['growth'],
])[] = [
  ['trade', '亿元', 'flow', 'nominal'],
  ['exports', '亿元', 'flow', 'nominal'],
  ['imports', '亿元', 'flow', 'nominal'],
  ['fdi', '亿美元', 'flow', 'nominal'],
  ['gdp', '亿元', 'flow', 'real'],
  ['value-added', '亿元', 'flow', 'real'],
  ['retail', '亿元', 'flow', 'comparable'],
  ['investment', '亿元', 'flow', 'nominal'],
  ['land-area', '平方公里', 'stock', 'nominal'],
  ['population', '万人', 'stock', 'nominal'],
  ['gdp-per-capita', '万元', 'rate', 'nominal'],
  ['cloud-rate', '%', 'rate', 'nominal'],
  ['vehicle-exports', '万辆', 'flow', 'nominal'],
];

const memberRows: readonly (readonly [string, BreakdownMember['dimension'], string])[] = [
  ['air', 'transport', ''],
  ['water', 'transport', ''],
  ['general', 'mode', ''],
  ['processing', 'mode', ''],
  ['other', 'mode', ''],
  ['market', 'mode', 'other'],
  ['us', 'partner', ''],
  ['india', 'partner', ''],
  ['hair', 'product', ''],
  ['hair-raw', 'product', ''],
];

const named = (id: string): Pick<Place, 'id' | 'nameZh' | 'nameEn' | 'aliases'> => ({
  id,
  nameZh: id,
  nameEn: id,
  aliases: [],
});

function placeOf([id, kind, parent, year]: (typeof placeRows)[number]): Place {
  const place = { ...named(id), kind, parent };
  return year === undefined
    ? place
    : { ...place, boundaries: [{ year, nameZh: '一镇并入', nameEn: 'a town joined' }] };
}

function indicatorOf([id, unit, kind, growth]: (typeof indicatorRows)[number]): Indicator {
  const sumOf = id === 'trade' ? ['exports', 'imports'] : [];
  const described = { group: '', definitionZh: '', definitionEn: '' };
  return { ...named(id), unit, kind, growth, sumOf, ...described };
}

function memberOf([id, dimension, parent]: (typeof memberRows)[number]): BreakdownMember {
  return { ...named(id), dimension, parent };
}

/**
 * Reads one printed figure a line: `id place indicator breakdown period measure value+unit`, then what is not usual as
 * `name=value` (of, terms, vintage, qualifier, dating, half, source). A dash is the total, a low line a space; rounding is half the
 * last digit.
 *
 * @example
 * printedFigures('gap 419001 trade - 2025 gap 223.4亿元 of=410300/trade');
 */
export function printedFigures(lines: string): readonly Observation[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(printedFigure);
}

function printedFigure(line: string): Observation {
  const words = line.split(/\s+/u);
  const option = optionsOf(line);
  const amount = words[6] ?? '';
  const number = /^-?[\d.]+/u.exec(amount)?.[0] ?? '';
  const qualifier = option('qualifier', 'exact');
  return {
    id: words[0] ?? '',
    source: option('source', 'document'),
    line: null,
    locator: '',
    ...keyOf(words, option('of', '')),
    dating: option('dating', 'stated') === 'inferred' ? 'inferred' : 'stated',
    value: Number(number),
    unit: amount.slice(number.length).replaceAll('_', ' '),
    printed: amount,
    halfWidth: halfWidthOf(option('half', qualifier === 'exact' ? roundingOf(number) : 'unknown')),
    qualifiers: qualifiers.filter((name) => qualifier.split('+').includes(name)),
    vintage: vintages.find((name) => name === option('vintage', '')) ?? '',
    terms: option('terms', ''),
    note: '',
  };
}

function keyOf(words: readonly string[], reference: string): FigureKey {
  const [, place = '', indicator = '', members = '', period = '', name = ''] = words;
  const measure = measureOf(name);
  if (measure === undefined) throw new Error(`no such measure: ${name}`);
  return {
    place,
    indicator,
    breakdown: members === '-' ? '' : members,
    period,
    measure,
    reference,
  };
}

function roundingOf(number: string): string {
  return String(0.5 * 10 ** -(number.split('.')[1]?.length ?? 0));
}

function halfWidthOf(text: string): number | null {
  return text === 'unknown' ? null : Number(text);
}

function optionsOf(line: string): (name: string, usual: string) => string {
  return (name, usual) => new RegExp(` ${name}=(\\S+)`, 'u').exec(line)?.[1] ?? usual;
}

/** Printed figures with the names that they use; of one figure the earlier line is preferred. */
export function deriveInput(observations: readonly Observation[]): DeriveInput {
  const order = new Map(observations.map(({ id }, index) => [id, index]));
  return {
    places: placeRows.map(placeOf),
    indicators: indicatorRows.map(indicatorOf),
    breakdowns: memberRows.map(memberOf),
    observations,
    printings: (observed) =>
      vintageGroups(observed, {
        compare: (left, right) => (order.get(left.id) ?? 0) - (order.get(right.id) ?? 0),
        sourceOf: () => undefined,
      }),
  };
}

/** What follows from printed figures, by id. */
export function closureOf(lines: string): ReadonlyMap<string, ComputedFigure> {
  return new Map(
    closure(deriveInput(printedFigures(lines))).computed.map((figure) => [figure.id, figure]),
  );
}

/** What follows, a line each: id, value, interval, method and inputs, rounded for reading. */
export function closureLines(lines: string): readonly string[] {
  return [...closureOf(lines).values()].map(
    ({ id, value, low, high, unit, method, inputs }) =>
      `${id} = ${short(value)} [${short(low)}, ${short(high)}] ${unit} ${method}(${inputs.join(', ')})`,
  );
}

const short = (value: number): string => String(Number(value.toPrecision(6)));

/** What comes of the relations between printed figures, a line each: kind, verdict, reason, both sides, figures. */
export function relationLines(lines: string): readonly string[] {
  return relations(deriveInput(printedFigures(lines))).map(
    ({ kind, verdict, reason, arithmetic: { left, right, unit }, figures }) =>
      [
        kind,
        verdict,
        ...(reason === undefined ? [] : [reason]),
        `${short(left.value)} [${short(left.low)}, ${short(left.high)}]`,
        `: ${short(right.value)} [${short(right.low)}, ${short(right.high)}]`,
        unit,
        `(${figures.join(', ')})`,
      ].join(' '),
  );
}
