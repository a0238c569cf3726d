import { describe, expect, it } from 'vitest';
import { tableDataset } from '../../support/tableNames.ts';
import { doubtfulTables } from './cases/doubtfulTables.ts';
import { printedTables } from './cases/printedTables.ts';
import { outcomeOf, wholeTables } from './cases/wholeTable.ts';

describe('a whole table', () => {
  const tables = [...wholeTables(printedTables), ...wholeTables(doubtfulTables)];

  it.each(tables.map((table) => [table.name, table] as const))('of %s', (_name, table) => {
    expect(outcomeOf(table, tableDataset)).toEqual(table.outcome);
  });
});
