import type { Edition } from '../../dataset/edition.ts';
import { languages } from '../../domain/language.ts';
import { productName } from '../../formulas/product.ts';
import { sha256 } from '../edition/editionId.ts';
import { loadEdition } from '../edition/loadEdition.ts';
import { editionsFolder } from '../edition/newestEdition.ts';
import type { DataTable } from './dataTable.ts';
import { editionTables } from './editionTables.ts';
import { tableFile, tableForms, type TableForm } from './tableFiles.ts';

/** Files for other tools by their paths from the output folder. */
export type DataFiles = ReadonlyMap<string, Buffer>;

/**
 * The newest edition for Power Query, Python, R and DuckDB: each table as CSV, JSON and Parquet under `data/<edition>/`, and a Data
 * Package that describes them.
 *
 * @throws Error where there is no edition
 * @see https://datapackage.org/standard/data-package/
 */
export function dataFiles(edition: Edition | undefined = loadEdition(editionsFolder)): DataFiles {
  if (edition === undefined) throw new Error('No edition: npm run -s henan -- build');
  const folder = `data/${edition.id}`;
  const written = editionTables(edition).flatMap((table) =>
    tableForms.map((form) => ({ table, form, content: tableFile(table, form) })),
  );
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'figures',
    title: languages.map((language) => productName[language]).join(' '),
    version: edition.id,
    created: `${edition.date}T00:00:00Z`,
    resources: written.map((file) => resource(file)),
  };
  const text = `${JSON.stringify(descriptor, null, 2)}\n`;
  return new Map([
    [`${folder}/datapackage.json`, Buffer.from(text)],
    ...written.map(({ table, form, content }): [string, Buffer] => [
      `${folder}/${table.name}.${form}`,
      content,
    ]),
  ]);
}

const mediaTypes: Readonly<Record<TableForm, string>> = {
  csv: 'text/csv',
  json: 'application/json',
  parquet: 'application/vnd.apache.parquet',
};

interface Written {
  readonly table: DataTable;
  readonly form: TableForm;
  readonly content: Buffer;
}

function resource({ table, form, content }: Written): object {
  return {
    name: form === 'csv' ? table.name : `${table.name}-${form}`,
    title: table.title,
    path: `${table.name}.${form}`,
    type: 'table',
    format: form,
    mediatype: mediaTypes[form],
    encoding: 'utf-8',
    bytes: content.length,
    hash: `sha256:${sha256(content)}`,
    schema: {
      fields: table.columns.map(({ name, type, description }) => ({ name, type, description })),
      primaryKey: ['id'],
    },
  };
}
