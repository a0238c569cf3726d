import { describe, expect, it } from 'vitest';
import { tableDataset } from '../../support/tableNames.ts';
import { doubtfulTables } from './cases/doubtfulTables.ts';
import { everydayTables } from './cases/everydayTables.ts';
import { misleadingTables } from './cases/misleadingTables.ts';
import { printedTables } from './cases/printedTables.ts';
import { outcomeOf, wholeTables } from './cases/wholeTable.ts';

describe('a whole table', () => {
  const tables = [printedTables, doubtfulTables, misleadingTables, everydayTables].flatMap(
    wholeTables,
  );

  it.each(tables.map((table) => [table.name, table] as const))('of %s', (_name, table) => {
    expect(outcomeOf(table, tableDataset)).toEqual(table.outcome);
  });
});
