import { outcomeOf, wholeTables } from '../app/fill/cases/wholeTable.ts';
import { tableDataset } from './tableNames.ts';

/** What comes of a table that is written as text, as the whole tables are. */
export function tableOutcome(text: string): readonly string[] {
  const [table] = wholeTables(text);
  if (table === undefined) throw new Error('no table in the text');
  return outcomeOf(table, tableDataset);
}
