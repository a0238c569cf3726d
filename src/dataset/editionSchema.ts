import * as v from 'valibot';
import { dimensions } from '../domain/breakdown.ts';
import { canonicalPeriod } from '../domain/canonicalPeriod.ts';
import { methods } from '../domain/figure.ts';
import { growthKinds, indicatorKinds } from '../domain/indicator.ts';
import { measures } from '../domain/measure.ts';
import { datings, qualifiers, vintages } from '../domain/observation.ts';
import { placeKinds } from '../domain/place.ts';
import { tiers } from '../domain/source.ts';

const id = v.pipe(v.string(), v.minLength(1));
const texts = v.array(v.string());
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

/** The shape of an edition's JSON; that its parts refer to each other correctly is `brokenReference`'s work. */
export const editionSchema = v.object({
  id,
  format: v.literal(2),
  date: v.pipe(v.string(), v.isoDate()),
  places: v.array(v.object({ ...named, kind: v.picklist(placeKinds), parent: v.string() })),
  indicators: v.array(
    v.object({
      ...named,
      unit: id,
      kind: v.picklist(indicatorKinds),
      growth: v.picklist(growthKinds),
      sumOf: texts,
      group: v.string(),
      definitionZh: v.string(),
      definitionEn: v.string(),
    }),
  ),
  breakdowns: v.array(
    v.object({ ...named, dimension: v.picklist(dimensions), parent: v.string() }),
  ),
  sources: v.array(
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
      periodDefault: v.string(),
      sha256: v.string(),
      note: v.string(),
    }),
  ),
  observations: v.array(
    v.object({
      ...key,
      id,
      source: id,
      line: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
      locator: v.string(),
      dating: v.picklist(datings),
      value: v.number(),
      unit: id,
      printed: v.string(),
      halfWidth: v.nullable(v.pipe(v.number(), v.minValue(0))),
      qualifiers: v.pipe(v.array(v.picklist(qualifiers)), v.minLength(1)),
      vintage: v.picklist(vintages),
      terms: v.string(),
      note: v.string(),
    }),
  ),
  computed: v.array(
    v.object({
      ...key,
      id,
      method: v.picklist(methods),
      inputs: v.pipe(texts, v.minLength(1)),
      value: v.number(),
      unit: id,
      low: v.number(),
      high: v.number(),
    }),
  ),
});
