import type { Observation } from '../../domain/observation.ts';
import type { Result } from '../../domain/result.ts';
import { editionEntries } from '../editionSchema.ts';
import { decodeTable, encodeTable, type Table } from './tableColumns.ts';

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
  const rows = decodeTable('observations', table, editionEntries.observations);
  if (!rows.ok) return rows;
  for (const row of rows.value) row.printed = fullPrinted(row);
  return rows;
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
