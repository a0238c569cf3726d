import { describe, expect, it } from 'vitest';
import { newestDataset } from '../../support/newestEdition.ts';
import { analystScales } from './cases/analystScales.ts';
import { analystTables } from './cases/analystTables.ts';
import { analystTitles } from './cases/analystTitles.ts';
import { analystWords } from './cases/analystWords.ts';
import { askedOf } from './cases/askedTable.ts';
import { claimTables } from './cases/claimTables.ts';
import { currencyTables } from './cases/currencyTables.ts';
import { formTables } from './cases/formTables.ts';
import { freshTables } from './cases/freshTables.ts';
import { headingTables } from './cases/headingTables.ts';
import { householdTables } from './cases/householdTables.ts';
import { layoutTables } from './cases/layoutTables.ts';
import { listedPartTables } from './cases/listedPartTables.ts';
import { listedTables } from './cases/listedTables.ts';
import { noteTables } from './cases/noteTables.ts';
import { oddTables } from './cases/oddTables.ts';
import { partTables } from './cases/partTables.ts';
import { sectorTables } from './cases/sectorTables.ts';
import { shareTables } from './cases/shareTables.ts';
import { unitTables } from './cases/unitTables.ts';
import { wholeTables } from './cases/wholeTable.ts';

describe('a table as bureaus print it', () => {
  const texts = [
    sectorTables,
    headingTables,
    noteTables,
    householdTables,
    layoutTables,
    currencyTables,
    oddTables,
    shareTables,
    formTables,
    freshTables,
    listedTables,
    listedPartTables,
    partTables,
    unitTables,
    analystTables,
    claimTables,
    analystTitles,
    analystScales,
    analystWords,
  ];
  const tables = texts.flatMap(wholeTables);

  it.each(tables.map((table) => [table.name, table] as const))(
    'asks what its words say: %s',
    (_name, table) => {
      expect(askedOf(table, newestDataset)).toEqual(table.outcome);
    },
  );
});
