import type { Edition } from '../../dataset/edition.ts';
import { dataTable, type DataTable } from './dataTable.ts';
import {
  breakdownsColumns,
  computedColumns,
  indicatorsColumns,
  placesColumns,
  printedColumns,
  sourcesColumns,
} from './tableColumns.ts';

/** The tables of an edition: printed figures with their provenance, computed ones with their inputs, and what both name. */
export function editionTables(edition: Edition): readonly DataTable[] {
  return [
    dataTable('printed', 'Figures as printed', edition.observations, printedColumns),
    dataTable(
      'computed',
      'Figures that follow from printed ones',
      edition.computed,
      computedColumns,
    ),
    dataTable('places', 'Places', edition.places, placesColumns),
    dataTable('indicators', 'Indicators', edition.indicators, indicatorsColumns),
    dataTable('breakdowns', 'Breakdowns', edition.breakdowns, breakdownsColumns),
    dataTable('sources', 'Documents', edition.sources, sourcesColumns),
  ];
}
