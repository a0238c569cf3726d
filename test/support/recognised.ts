import type { RecognisedTable, TableChoice } from '../../src/app/fill/recognisedTable.ts';
import { recogniseTable } from '../../src/app/fill/recogniseTable.ts';
import type { ShownValue } from '../../src/app/ports/selection.ts';
import { sampleDataset } from './sampleEdition.ts';

export const context = { dataset: sampleDataset, language: 'zh-CN' } as const;

export type Values = readonly (readonly ShownValue[])[];

/** A selected block from A2 on, understood. */
export function recognise(values: Values, choice: TableChoice = {}, title = ''): RecognisedTable {
  const table = recogniseTable({ values, row: 1, column: 0, title }, context, choice);
  if (table === undefined) throw new Error('the table means nothing');
  return table;
}

/** What will stand in the inner cells: a formula, or the kind of content. */
export const formulas = ({ block }: RecognisedTable): readonly (readonly string[])[] =>
  block
    .slice(1)
    .map((row) => row.slice(1).map((cell) => (cell.kind === 'formula' ? cell.formula : cell.kind)));

/** What the inner cells are shown as: number and unit, else the status. */
export const previews = ({ preview }: RecognisedTable): readonly (readonly string[])[] =>
  preview.map((row) =>
    row.map(({ number, unit, status }) => (number === '' ? String(status) : `${number}${unit}`)),
  );
