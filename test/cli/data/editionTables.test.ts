import { describe, expect, it } from 'vitest';
import { dataTable, rowCount } from '../../../src/cli/data/dataTable.ts';
import { editionTables } from '../../../src/cli/data/editionTables.ts';
import { newestEdition } from '../../support/newestEdition.ts';

const tables = editionTables(newestEdition);
const column = (table: string, name: string): readonly unknown[] =>
  tables.find((each) => each.name === table)?.columns.find((each) => each.name === name)?.values ??
  [];

describe('editionTables', () => {
  it('hold a row for each item of the edition', () => {
    const { observations, computed, places, indicators, breakdowns, sources } = newestEdition;
    expect(tables.map((table) => [table.name, rowCount(table)])).toEqual([
      ['printed', observations.length],
      ['computed', computed.length],
      ['places', places.length],
      ['indicators', indicators.length],
      ['breakdowns', breakdowns.length],
      ['sources', sources.length],
    ]);
  });

  it('hold every number and where it stands', () => {
    const { observations, computed } = newestEdition;
    expect(column('printed', 'value')).toEqual(observations.map(({ value }) => value));
    expect(column('printed', 'line')).toEqual(observations.map(({ line }) => line));
    expect(column('computed', 'low')).toEqual(computed.map(({ low }) => low));
  });

  it('tell the months of a period', () => {
    const periods = column('printed', 'period');
    const at = periods.indexOf('2025H1');
    expect([column('printed', 'from_month')[at], column('printed', 'to_month')[at]]).toEqual([
      '2025-01',
      '2025-06',
    ]);
  });

  it('hold where a place lies on the map, and a publisher in English', () => {
    const row = column('places', 'id').indexOf('410100');
    const { tile, boundaries } = newestEdition.places[row] ?? {};
    expect(column('places', 'tile_row')[row]).toBe(tile?.row);
    expect(column('places', 'tile_column')[row]).toBe(tile?.column);
    expect(JSON.parse(String(column('places', 'boundary_changes')[row]))).toEqual(boundaries);
    const publishers = newestEdition.sources.map(({ publisherEn = '' }) => publisherEn);
    expect(column('sources', 'publisher_en')).toEqual(publishers);
    expect(publishers).toContain('Zhengzhou Bureau of Statistics');
  });

  it('say what each column holds', () => {
    const silent = tables.flatMap(({ columns }) =>
      columns.filter(({ description }) => description === ''),
    );
    expect(silent).toEqual([]);
  });
});

describe('dataTable', () => {
  it('has a column for each that is asked for', () => {
    const table = dataTable('t', 'T', [1, 2], [['twice', 'number', 'Twice.', (item) => item * 2]]);
    expect(table.columns.map(({ values }) => values)).toEqual([[2, 4]]);
    expect(rowCount(dataTable('t', 'T', [], []))).toBe(0);
  });
});
