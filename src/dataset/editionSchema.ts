import * as v from 'valibot';
import { dimensions } from '../domain/breakdown.ts';
import { canonicalPeriod } from '../domain/canonicalPeriod.ts';
import { methods } from '../domain/figure.ts';
import { growthKinds, indicatorKinds } from '../domain/indicator.ts';
import { isPartialDate } from '../domain/isPartialDate.ts';
import { isWebAddress } from '../domain/isWebAddress.ts';
import { measures } from '../domain/measure.ts';
import { datings, qualifiers, vintages } from '../domain/observation.ts';
import { placeKinds } from '../domain/place.ts';
import { tiers } from '../domain/source.ts';

const id = v.pipe(v.string(), v.minLength(1));
const texts = v.array(v.string());
/** JSON holds 1e999, which is read as infinite. A pipe of two checks takes four times as long, and there is one a figure. */
export const finite = v.custom<number>(Number.isFinite, 'not a finite number');
const date = v.pipe(v.string(), v.isoDate(), v.check(isPartialDate, 'no such day'));
const optional = (isValid: (text: string) => boolean, message: string) =>
  v.pipe(
    v.string(),
    v.check((text) => text === '' || isValid(text), message),
  );
const boundaryChange = v.strictObject({
  year: v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2199)),
  nameZh: id,
  nameEn: id,
});
/** Of a map of tiles; no province has more. */
const tilePosition = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20));
const named = { id, nameZh: id, nameEn: id, aliases: texts };

const key = {
  place: id,
  indicator: id,
  breakdown: v.string(),
  period: v.pipe(
    v.string(),
    v.check((text) => canonicalPeriod(text) !== undefined, 'not a canonical period'),
  ),
  measure: v.picklist(measures),
  reference: v.string(),
};

/** The schema of each member of an item, for each list of an edition. */
export const editionEntries = {
  places: {
    ...named,
    kind: v.picklist(placeKinds),
    parent: v.string(),
    boundaries: v.exactOptional(v.pipe(v.array(boundaryChange), v.minLength(1))),
    tile: v.exactOptional(v.strictObject({ row: tilePosition, column: tilePosition })),
  },
  indicators: {
    ...named,
    unit: id,
    kind: v.picklist(indicatorKinds),
    growth: v.picklist(growthKinds),
    sumOf: texts,
    group: v.string(),
    definitionZh: v.string(),
    definitionEn: v.string(),
  },
  breakdowns: { ...named, dimension: v.picklist(dimensions), parent: v.string() },
  sources: {
    id,
    document: v.string(),
    publisher: v.string(),
    publisherEn: v.exactOptional(v.string()),
    author: v.string(),
    title: v.string(),
    published: optional(isPartialDate, 'no such date'),
    site: v.string(),
    siteEn: v.exactOptional(v.string()),
    url: optional(isWebAddress, 'not a web address'),
    language: v.string(),
    kind: v.picklist(['primary', 'mirror']),
    tier: v.picklist(tiers),
    periodDefault: v.string(),
    sha256: v.string(),
    note: v.string(),
  },
  observations: {
    ...key,
    id,
    source: id,
    line: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
    locator: v.string(),
    dating: v.picklist(datings),
    value: finite,
    unit: id,
    printed: v.string(),
    halfWidth: v.nullable(v.pipe(finite, v.minValue(0))),
    qualifiers: v.pipe(v.array(v.picklist(qualifiers)), v.minLength(1)),
    vintage: v.picklist(vintages),
    terms: v.string(),
    note: v.string(),
  },
  computed: {
    ...key,
    id,
    method: v.picklist(methods),
    inputs: v.pipe(texts, v.minLength(1)),
    value: finite,
    unit: id,
    low: finite,
    high: finite,
    vintage: v.exactOptional(v.string()),
    mixed: v.exactOptional(v.literal(true)),
  },
  bases: {
    indicator: id,
    year: v.pipe(v.number(), v.integer()),
    testable: v.pipe(v.number(), v.integer()),
    met: v.pipe(v.number(), v.integer()),
    places: v.pipe(v.number(), v.integer()),
    placesMet: v.pipe(v.number(), v.integer()),
    misses: v.array(finite),
  },
};

/**
 * The shape of an edition as lists of items, nothing in it unknown; that ids are unique and refer to each other correctly is
 * for `decodeEdition`.
 */
export const editionSchema = v.strictObject({
  id,
  format: v.literal(2),
  date,
  places: v.array(v.strictObject(editionEntries.places)),
  indicators: v.array(v.strictObject(editionEntries.indicators)),
  breakdowns: v.array(v.strictObject(editionEntries.breakdowns)),
  sources: v.array(v.strictObject(editionEntries.sources)),
  observations: v.array(v.strictObject(editionEntries.observations)),
  computed: v.array(
    v.pipe(
      v.strictObject(editionEntries.computed),
      v.check(({ low, high }) => low <= high, 'low is above high'),
    ),
  ),
  bases: v.array(v.strictObject(editionEntries.bases)),
});
