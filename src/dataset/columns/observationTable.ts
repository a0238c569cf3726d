import type { Observation } from '../../domain/observation.ts';
import { success, type Result } from '../../domain/result.ts';
import { editionEntries } from '../editionSchema.ts';
import { encodeTable, tableReaders, type Readers, type Table } from './tableColumns.ts';

/** Marks for characters that repeat the value, with and without its unit; text of a document begins with neither. */
const valueAndUnit = '\u0001';
const valueAlone = '\u0002';

/**
 * Writes printed figures; characters that only repeat value and unit are not written twice.
 *
 * @example
 * // '527.7亿元' of 527.7 亿元 becomes one mark, '527.7億元' stays.
 */
export function encodeObservations(observations: readonly Observation[]): Table {
  const rows = observations.map((item) => ({ ...item, printed: shortPrinted(item) }));
  return encodeTable(rows, Object.keys(editionEntries.observations));
}

/** The printed figures of a table. */
export function decodeObservations(table: Table): Result<readonly Observation[]> {
  const readers = tableReaders('observations', table, editionEntries.observations);
  return readers.ok
    ? success(Array.from({ length: table.rows }, (_, row) => observationAt(readers.value, row)))
    : readers;
}

function observationAt(
  read: Readers<typeof editionEntries.observations>,
  row: number,
): Observation {
  const value = read.value(row);
  const unit = read.unit(row);
  return {
    id: read.id(row),
    source: read.source(row),
    line: read.line(row),
    locator: read.locator(row),
    place: read.place(row),
    indicator: read.indicator(row),
    breakdown: read.breakdown(row),
    period: read.period(row),
    dating: read.dating(row),
    measure: read.measure(row),
    reference: read.reference(row),
    value,
    unit,
    printed: fullPrinted({ printed: read.printed(row), value, unit }),
    halfWidth: read.halfWidth(row),
    qualifiers: read.qualifiers(row),
    vintage: read.vintage(row),
    terms: read.terms(row),
    note: read.note(row),
  };
}

type Printed = Pick<Observation, 'printed' | 'value' | 'unit'>;

function shortPrinted({ printed, value, unit }: Printed): string {
  if (printed === `${value}${unit}`) return valueAndUnit;
  return printed === String(value) ? valueAlone : printed;
}

function fullPrinted({ printed, value, unit }: Printed): string {
  if (printed === valueAndUnit) return `${value}${unit}`;
  return printed === valueAlone ? String(value) : printed;
}
