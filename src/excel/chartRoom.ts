import type { Area } from '../app/ports/cellAddress.ts';
import type { ChartOptions, ChartPlace } from '../app/ports/chartOptions.ts';
import { loadedMatrix } from './loadedMatrix.ts';
import { supports } from './supports.ts';

/** As Excel's own charts are laid out: eight columns by fifteen rows. */
const usualSize = { rows: 15, columns: 8 };

/** As far as a sheet goes. */
const [mostRows, mostColumns] = [1_048_576, 16_384];

/** The cells that charts of a block would cover, from its first: a column to its right unless told. */
function wantedPlaces(charts: readonly ChartOptions[], columns: number): readonly ChartPlace[] {
  return charts.map(({ place }) => place ?? { row: 0, column: columns + 1, ...usualSize });
}

/** The cells that they cover together. */
function aroundPlaces(places: readonly ChartPlace[]): ChartPlace {
  const row = Math.min(...places.map((place) => place.row));
  const column = Math.min(...places.map((place) => place.column));
  return {
    row,
    column,
    rows: Math.max(...places.map((place) => place.row + place.rows)) - row,
    columns: Math.max(...places.map((place) => place.column + place.columns)) - column,
  };
}

/**
 * The cells of the sheet that each chart of a block covers, where all are moved together.
 *
 * @param room where they stand together
 */
export function chartPlaces(
  charts: readonly ChartOptions[],
  columnsOfBlock: number,
  room: Pick<Area, 'row' | 'column'>,
): readonly Area[] {
  const wanted = wantedPlaces(charts, columnsOfBlock);
  const around = aroundPlaces(wanted);
  return wanted.map(({ row, column, rows, columns }) => {
    const [down, right] = [row - around.row, column - around.column];
    return { row: room.row + down, column: room.column + right, rows, columns };
  });
}

/**
 * Asks with the next sync where the charts of a block find room; after it tells the cells that they cover. Where they would stand they
 * may hide what cells hold or another chart: then they stand below the block, or to its right, or beyond all that the sheet holds.
 *
 * @param block the cells that are to be written
 */
export function loadChartRoom(
  sheet: Excel.Worksheet,
  block: Area,
  drawn: readonly ChartOptions[],
): () => Area {
  const wanted = aroundPlaces(wantedPlaces(drawn, block.columns));
  const at = ({ row, column }: Pick<Area, 'row' | 'column'>): Area => ({ ...wanted, row, column });
  const used = sheet.getUsedRangeOrNullObject(true);
  const charts = loadCharts(sheet);
  used.load({ columnIndex: true, columnCount: true });
  const right = block.column + block.columns + 1;
  const places = [
    { row: block.row + wanted.row, column: block.column + wanted.column },
    { row: block.row + block.rows + 1, column: block.column },
    ...[0, 1, 2].map((step) => ({ row: block.row, column: right + step * (wanted.columns + 1) })),
  ].map(at);
  const rooms = places.filter(isOnSheet).map((area) => loadRoom(sheet, area, charts));
  return () => {
    const free = rooms.find(isFree);
    if (free !== undefined) return free.area;
    const column = Math.max(behind(used) + 1, right);
    return at({ row: block.row, column: Math.min(column, mostColumns - wanted.columns) });
  };
}

/** The first column behind all that a sheet holds. */
function behind(used: Excel.Range): number {
  return used.isNullObject ? 0 : used.columnIndex + used.columnCount;
}

const isOnSheet = ({ row, column, rows, columns }: Area): boolean =>
  row + rows <= mostRows && column + columns <= mostColumns;

/** The charts of a sheet, known after the next sync; a host before ExcelApi 1.10 cannot tell which cells they cover. */
function loadCharts({ charts }: Excel.Worksheet): Excel.ChartCollection | undefined {
  if (!supports('ExcelApi', '1.10')) return undefined;
  charts.load({ left: true, top: true, width: true, height: true });
  return charts;
}

/** Where charts may stand. */
interface Room {
  readonly area: Area;
  readonly range: Excel.Range;
  readonly charts: Excel.ChartCollection | undefined;
}

function loadRoom(sheet: Excel.Worksheet, area: Area, charts: Room['charts']): Room {
  const { row, column, rows, columns } = area;
  const range = sheet.getRangeByIndexes(row, column, rows, columns);
  range.load({ formulas: true, values: true });
  if (charts !== undefined) range.load({ left: true, top: true, width: true, height: true });
  return { area, range, charts };
}

/** Whether nothing stands in its cells nor over them. */
function isFree({ range, charts }: Room): boolean {
  const held = [...loadedMatrix(range.formulas), ...loadedMatrix(range.values)].flat();
  const isCovered = charts?.items.some((chart) => isOver(chart, range)) ?? false;
  return held.every((content) => content === '') && !isCovered;
}

type Frame = Pick<Excel.Chart, 'left' | 'top' | 'width' | 'height'>;

function isOver(one: Frame, other: Frame): boolean {
  const isAbreast = one.left < other.left + other.width && other.left < one.left + one.width;
  return isAbreast && one.top < other.top + other.height && other.top < one.top + one.height;
}
