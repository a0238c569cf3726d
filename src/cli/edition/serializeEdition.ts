import { encodeColumns } from '../../dataset/columns/editionColumns.ts';
import type { Table } from '../../dataset/columns/tableColumns.ts';
import type { Edition } from '../../dataset/edition.ts';

/** An edition as its file holds it: JSON of tables, a column a line, so that a change shows as the columns that changed. */
export function serializeEdition(edition: Edition): string {
  const members = Object.entries(encodeColumns(edition)).map(
    ([name, value]) => `${JSON.stringify(name)}:${serializeMember(value)}`,
  );
  return `{\n${members.join(',\n')}\n}\n`;
}

function serializeMember(value: string | number | Table): string {
  if (typeof value !== 'object') return JSON.stringify(value);
  const columns = Object.entries(value.columns).map(
    ([name, column]) => `${JSON.stringify(name)}:${JSON.stringify(column)}`,
  );
  return `{"rows":${String(value.rows)},"columns":{\n${columns.join(',\n')}\n}}`;
}
