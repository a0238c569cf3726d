import * as v from 'valibot';
import { dimensions } from '../../domain/breakdown.ts';
import { growthKinds, indicatorKinds } from '../../domain/indicator.ts';
import { measures } from '../../domain/measure.ts';
import { datings, qualifiers, vintages } from '../../domain/observation.ts';
import { placeKinds } from '../../domain/place.ts';
import { tiers } from '../../domain/source.ts';

const id = v.pipe(v.string(), v.minLength(1));

const list = (separator: string) =>
  v.pipe(
    v.string(),
    v.transform((text) =>
      text
        .split(separator)
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    ),
  );

const number = v.pipe(v.string(), v.regex(/^[+-]?\d+(?:\.\d+)?$/u), v.transform(Number));

const orNull = <Schema extends v.GenericSchema<string, number>>(schema: Schema) =>
  v.union([
    v.pipe(
      v.literal(''),
      v.transform(() => null),
    ),
    schema,
  ]);

const named = { id, name_zh: id, name_en: id, aliases: list('|') };

interface Names {
  readonly id: string;
  readonly name_zh: string;
  readonly name_en: string;
  readonly aliases: readonly string[];
}

const withNames = ({ id: key, name_zh: nameZh, name_en: nameEn, aliases }: Names) => ({
  id: key,
  nameZh,
  nameEn,
  aliases,
});

export const placeRow = v.pipe(
  v.object({ ...named, kind: v.picklist(placeKinds), parent: v.string() }),
  v.transform((row) => ({ ...withNames(row), kind: row.kind, parent: row.parent })),
);

export const boundaryRow = v.pipe(
  v.object({
    place: id,
    year: v.pipe(number, v.integer(), v.minValue(1900), v.maxValue(2199)),
    name_zh: id,
    name_en: id,
    document: id,
  }),
  v.transform(({ place, year, name_zh: nameZh, name_en: nameEn }) => ({
    place,
    change: { year, nameZh, nameEn },
  })),
);
const position = v.pipe(number, v.integer(), v.minValue(1), v.maxValue(20));

export const tileRow = v.object({ place: id, row: position, column: position });

export const indicatorRow = v.pipe(
  v.object({
    ...named,
    unit: id,
    kind: v.picklist(indicatorKinds),
    growth: v.picklist(growthKinds),
    sum_of: list('+'),
    group: v.string(),
    definition_zh: v.string(),
    definition_en: v.string(),
  }),
  v.transform((row) => ({
    ...withNames(row),
    unit: row.unit,
    kind: row.kind,
    growth: row.growth,
    sumOf: row.sum_of,
    group: row.group,
    definitionZh: row.definition_zh,
    definitionEn: row.definition_en,
  })),
);

export const breakdownRow = v.pipe(
  v.object({ ...named, dimension: v.picklist(dimensions), parent: v.string() }),
  v.transform((row) => ({ ...withNames(row), dimension: row.dimension, parent: row.parent })),
);

export const sourceRow = v.pipe(
  v.object({
    id,
    document: v.string(),
    publisher: v.string(),
    author: v.string(),
    title: v.string(),
    published: v.string(),
    site: v.string(),
    url: v.string(),
    language: v.string(),
    kind: v.picklist(['primary', 'mirror']),
    tier: v.picklist(tiers),
    period_default: v.string(),
    sha256: v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{64})?$/u)),
    note: v.string(),
  }),
  v.transform(({ period_default: periodDefault, sha256, note, ...row }) => ({
    ...row,
    periodDefault,
    sha256,
    note,
  })),
);

export const bodyRow = v.pipe(
  v.object({ name_zh: id, name_en: id }),
  v.transform((row) => ({ nameZh: row.name_zh, nameEn: row.name_en })),
);

export const figureRow = v.pipe(
  v.object({
    id,
    source: id,
    line: orNull(v.pipe(number, v.integer(), v.minValue(1))),
    locator: v.string(),
    place: id,
    indicator: id,
    breakdown: list('+'),
    period: id,
    dating: v.picklist(datings),
    measure: v.picklist(measures),
    value: v.pipe(v.string(), v.regex(/^[+-]?\d+(?:\.\d+)?$/u)),
    unit: id,
    printed: v.string(),
    precision: orNull(v.pipe(number, v.minValue(0))),
    qualifier: v.pipe(list('+'), v.array(v.picklist(qualifiers)), v.minLength(1)),
    vintage: v.picklist(vintages),
    terms: v.string(),
    reference: v.string(),
    note: v.string(),
  }),
  v.transform(({ value, qualifier, ...row }) => ({
    ...row,
    value: Number(value),
    digits: value,
    qualifiers: qualifier,
  })),
);
