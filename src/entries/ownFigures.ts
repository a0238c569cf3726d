import { createOwnFigures } from '../app/ownFigures/createOwnFigures.ts';
import { excelOwnTable } from '../excel/excelOwnTable.ts';
import { pause } from '../excel/pause.ts';
import { printOf } from '../excel/printOf.ts';
import type * as ownWork from './ownWork.ts';

/** What is done with figures of a workbook's own; most workbooks have none, and never fetch it before all else. */
export const fetchOwnWork = async (): Promise<typeof ownWork> =>
  import(/* webpackChunkName: "own" */ './ownWork.ts');

/** The figures that the open workbook has of its own. */
export const ownFigures = createOwnFigures({
  port: excelOwnTable,
  add: async (dataset, table) => (await fetchOwnWork()).addTable(dataset, table),
  printOf,
  pause,
});
