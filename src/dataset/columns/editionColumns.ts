import * as v from 'valibot';
import { failure, success, type Result } from '../../domain/result.ts';
import type { Edition } from '../edition.ts';
import { editionEntries } from '../editionSchema.ts';
import { decodeComputed, encodeComputed } from './computedTable.ts';
import { decodeObservations, encodeObservations } from './observationTable.ts';
import { decodeTable, encodeTable, tableSchema, type Table } from './tableColumns.ts';

const text = v.pipe(v.string(), v.minLength(1));

/** The file of an edition: every list as a table of columns. */
const columnsSchema = v.strictObject({
  id: text,
  format: v.literal(3),
  date: v.pipe(v.string(), v.isoDate()),
  places: tableSchema,
  indicators: tableSchema,
  breakdowns: tableSchema,
  sources: tableSchema,
  observations: tableSchema,
  computed: tableSchema,
  bases: tableSchema,
});
export type EditionColumns = v.InferOutput<typeof columnsSchema>;

/** Writes an edition as its file holds it. */
export function encodeColumns(edition: Edition): EditionColumns {
  const { id, date, indicators, observations } = edition;
  return {
    id,
    format: 3,
    date,
    places: table('places', edition.places),
    indicators: table('indicators', indicators),
    breakdowns: table('breakdowns', edition.breakdowns),
    sources: table('sources', edition.sources),
    observations: encodeObservations(observations),
    computed: encodeComputed(edition.computed, { indicators, observations }),
    bases: table('bases', edition.bases),
  };
}

/** Lists whose items are made at once: there are few of them. */
type ItemList = 'places' | 'indicators' | 'breakdowns' | 'sources' | 'bases';

const table = (name: ItemList, items: readonly object[]): Table =>
  encodeTable(items, Object.keys(editionEntries[name]));

/**
 * Reads what `encodeColumns` wrote, from untrusted JSON, whole or not at all.
 *
 * @param isProven it was read so before, and is the same to the byte: values are looked at when they are asked for
 */
export function decodeColumns(json: unknown, isProven: boolean): Result<Edition> {
  const parsed = v.safeParse(columnsSchema, json);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return failure({
      code: 'broken-edition',
      path: v.getDotPath(issue) ?? '',
      reason: issue.message,
    });
  }
  const { id, date, ...tables } = parsed.output;
  const list = <Name extends ItemList>(name: Name) =>
    decodeTable(name, tables[name], editionEntries[name], isProven);
  const places = list('places');
  if (!places.ok) return places;
  const indicators = list('indicators');
  if (!indicators.ok) return indicators;
  const breakdowns = list('breakdowns');
  if (!breakdowns.ok) return breakdowns;
  const sources = list('sources');
  if (!sources.ok) return sources;
  const observations = decodeObservations(tables.observations, isProven);
  if (!observations.ok) return observations;
  const printed = { indicators: indicators.value, observations: observations.value };
  const computed = decodeComputed(tables.computed, printed, isProven);
  if (!computed.ok) return computed;
  const bases = list('bases');
  if (!bases.ok) return bases;
  return success({
    id,
    format: 2,
    date,
    places: places.value,
    indicators: indicators.value,
    breakdowns: breakdowns.value,
    sources: sources.value,
    observations: observations.value,
    computed: computed.value,
    bases: bases.value,
  });
}
