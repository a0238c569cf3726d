import { freeName } from './freeName.ts';

/** The names that tables and other things of a workbook have, once they are loaded. */
export function loadNames({ workbook }: Excel.RequestContext): () => readonly string[] {
  const { tables, names } = workbook;
  tables.load({ name: true });
  names.load({ name: true });
  return () => [...tables.items, ...names.items].map(({ name }) => name);
}

/** Makes a table of a range whose first row is the header; answers with its name, made unique. */
export function addTable(
  { workbook }: Excel.RequestContext,
  range: Excel.Range,
  wanted: string,
  taken: readonly string[],
): string {
  const table = workbook.tables.add(range, true);
  const name = freeName(wanted, taken);
  table.name = name;
  return name;
}
