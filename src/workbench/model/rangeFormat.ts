import type { Area } from '../grid/area.ts';
import type { CellFormat } from '../grid/grid.ts';
import { invalidArgument } from '../richApi/apiError.ts';
import { ApiObject, type ApiProperty } from '../richApi/apiObject.ts';
import type { Place } from './excelModel.ts';

/** Excel measures columns and rows in points, the grid in pixels. */
const pixelsPerPoint = 4 / 3;

const horizontalNames = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  general: 'General',
} as const;
const verticalNames = { top: 'Top', middle: 'Center', bottom: 'Bottom' } as const;

function keyOf<Key extends string>(names: Readonly<Record<Key, string>>, name: unknown): Key {
  for (const key in names) if (names[key] === name) return key;
  throw invalidArgument();
}

function read({ sheet, area }: Place): CellFormat {
  return sheet.format(area.row, area.column);
}

function text(given: unknown): string {
  if (typeof given !== 'string') throw invalidArgument();
  return given;
}

function number(given: unknown): number {
  if (typeof given !== 'number') throw invalidArgument();
  return given;
}

function fill(place: Place): ApiObject {
  return new ApiObject({
    type: 'RangeFill',
    properties: {
      color: {
        get: () => read(place).fillColor ?? '#FFFFFF',
        set: (given) => place.sheet.setFormat(place.area, { fillColor: text(given) }),
      },
    },
    methods: { clear: () => place.sheet.setFormat(place.area, { fillColor: null }) },
  });
}

function font(place: Place): ApiObject {
  const set = (format: CellFormat): void => place.sheet.setFormat(place.area, format);
  return new ApiObject({
    type: 'RangeFont',
    properties: {
      bold: { get: () => read(place).bold, set: (given) => set({ bold: given === true }) },
      color: { get: () => read(place).fontColor, set: (given) => set({ fontColor: text(given) }) },
      italic: { get: () => read(place).italic, set: (given) => set({ italic: given === true }) },
      name: { get: () => read(place).fontName, set: (given) => set({ fontName: text(given) }) },
      size: { get: () => read(place).fontSize, set: (given) => set({ fontSize: number(given) }) },
      underline: {
        get: () => (read(place).underline === true ? 'Single' : 'None'),
        set: (given) => set({ underline: given !== 'None' }),
      },
    },
  });
}

function border(place: Place, edge: string): ApiObject {
  const kind = edge === 'EdgeTop' ? 'top' : edge === 'EdgeBottom' ? 'bottom' : 'all';
  const isDrawn = (): boolean => [kind, 'all'].includes(read(place).border ?? 'none');
  const draw = (style: unknown): void => {
    place.sheet.setFormat(place.area, { border: style === 'None' ? 'none' : kind });
  };
  return new ApiObject({
    type: 'RangeBorder',
    properties: {
      style: { get: () => (isDrawn() ? 'Continuous' : 'None'), set: draw },
      color: { get: () => '#000000', set: () => undefined },
      weight: { get: () => 'Thin', set: () => undefined },
    },
  });
}

function borders(place: Place): ApiObject {
  return new ApiObject({
    type: 'RangeBorderCollection',
    links: {
      top: () => border(place, 'EdgeTop'),
      right: () => border(place, 'EdgeRight'),
      bottom: () => border(place, 'EdgeBottom'),
      left: () => border(place, 'EdgeLeft'),
    },
    methods: { getItem: (given) => border(place, given.text(0)) },
  });
}

function sizes({ sheet, area }: Place): Readonly<Record<string, ApiProperty>> {
  const columns = Math.min(area.columns, 200);
  const rows = Math.min(area.rows, 2000);
  return {
    // A hidden column has no width, and one that is given a width is shown.
    columnWidth: {
      get: () =>
        sheet.isColumnHidden(area.column) ? 0 : sheet.columnWidth(area.column) / pixelsPerPoint,
      set: (given) => {
        sheet.setColumnWidths(area.column, columns, number(given) * pixelsPerPoint);
        sheet.setColumnsHidden(area.column, columns, false);
      },
    },
    rowHeight: {
      get: () => sheet.rowHeight(area.row) / pixelsPerPoint,
      set: (given) => sheet.setRowHeights(area.row, rows, number(given) * pixelsPerPoint),
    },
  };
}

function alignment(place: Place): Readonly<Record<string, ApiProperty>> {
  const { sheet, area } = place;
  return {
    horizontalAlignment: {
      get: () => horizontalNames[read(place).horizontalAlignment ?? 'general'],
      set: (given) => sheet.setFormat(area, { horizontalAlignment: keyOf(horizontalNames, given) }),
    },
    verticalAlignment: {
      get: () => verticalNames[read(place).verticalAlignment ?? 'bottom'],
      set: (given) => sheet.setFormat(area, { verticalAlignment: keyOf(verticalNames, given) }),
    },
    wrapText: {
      get: () => read(place).wrapText ?? false,
      set: (given) => sheet.setFormat(area, { wrapText: given === true }),
    },
  };
}

function fit(place: Place, area: Area): void {
  const used = place.sheet.usedArea();
  const last = used === null ? area.column : used.column + used.columns - 1;
  place.sheet.fitColumns(area.column, Math.max(1, Math.min(area.columns, last - area.column + 1)));
}

/** How a range looks (`Range.format`). */
export function rangeFormat(place: Place): ApiObject {
  return new ApiObject({
    type: 'RangeFormat',
    properties: { ...alignment(place), ...sizes(place) },
    links: { borders: () => borders(place), fill: () => fill(place), font: () => font(place) },
    methods: { autofitColumns: () => fit(place, place.area), autofitRows: () => null },
  });
}
