import type { Observation } from '../../domain/observation.ts';
import { success, type Result } from '../../domain/result.ts';
import type { Columns, Rows } from '../../domain/rows.ts';
import { editionEntries } from '../editionSchema.ts';
import { columnFrom } from './columnFrom.ts';
import { lazyRows } from './lazyRows.ts';
import { encodeTable, tableColumns, type Table } from './tableColumns.ts';

/** Marks for characters that repeat the value, with and without its unit; text of a document begins with neither. */
const valueAndUnit = '\u0001';
const valueAlone = '\u0002';

/**
 * Writes printed figures; characters that only repeat value and unit are not written twice.
 *
 * @example
 * // '527.7亿元' of 527.7 亿元 becomes one mark, '527.7億元' stays.
 */
export function encodeObservations(observations: Rows<Observation>): Table {
  const rows = observations.map((item) => ({ ...item, printed: shortPrinted(item) }));
  return encodeTable(rows, Object.keys(editionEntries.observations));
}

/** The printed figures of a table, each of which is made when it is asked for. */
export function decodeObservations(table: Table, isProven = false): Result<Rows<Observation>> {
  const decoded = tableColumns('observations', table, editionEntries.observations, isProven);
  if (!decoded.ok) return decoded;
  const written = decoded.value;
  const printed = columnFrom(table.rows, (row) =>
    fullPrinted({
      printed: written.printed.at(row),
      value: written.value.at(row),
      unit: written.unit.at(row),
    }),
  );
  const columns: Columns<Observation> = { ...written, printed };
  const make = (row: number): Observation => observationAt(columns, row);
  return success(lazyRows(table.rows, make, (name) => columns[name]));
}

function observationAt(columns: Columns<Observation>, row: number): Observation {
  return {
    id: columns.id.at(row),
    source: columns.source.at(row),
    line: columns.line.at(row),
    locator: columns.locator.at(row),
    place: columns.place.at(row),
    indicator: columns.indicator.at(row),
    breakdown: columns.breakdown.at(row),
    period: columns.period.at(row),
    dating: columns.dating.at(row),
    measure: columns.measure.at(row),
    reference: columns.reference.at(row),
    value: columns.value.at(row),
    unit: columns.unit.at(row),
    printed: columns.printed.at(row),
    halfWidth: columns.halfWidth.at(row),
    qualifiers: columns.qualifiers.at(row),
    vintage: columns.vintage.at(row),
    terms: columns.terms.at(row),
    note: columns.note.at(row),
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
