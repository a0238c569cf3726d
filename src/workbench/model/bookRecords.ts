import type { Area } from '../grid/area.ts';
import type { CellFormat, ConditionalLook } from '../grid/grid.ts';
import type { ProtectionOptions } from './protectionOptions.ts';

/** A table, as far as the workbench keeps it. */
export interface TableRecord {
  readonly id: string;
  readonly sheetId: string;
  name: string;
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  style: string;
}

/** A comment on a cell. */
export interface CommentRecord {
  readonly id: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  content: string;
  resolved: boolean;
  readonly created: string;
}

/** A series of a chart: references to cells. */
export interface ChartSeriesRecord {
  name: string;
  values: string;
  categories: string;
}

/** Something that an add-in has set of how a chart looks. */
export interface ChartLookRecord {
  /** Of the member: `axes.value.minimum`, `series.0.points.2.fill`. */
  readonly path: string;
  readonly value: string | number | boolean;
}

/** A chart, kept as what it shows. */
export interface ChartRecord {
  readonly id: string;
  readonly sheetId: string;
  name: string;
  type: string;
  title: string;
  titleVisible: boolean;
  legendVisible: boolean;
  /** What was set of how it looks; absent in books of before. */
  looks?: readonly ChartLookRecord[];
  series: ChartSeriesRecord[];
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A conditional format, the first of a sheet before the others. */
export interface ConditionalFormatRecord extends ConditionalLook {
  readonly sheetId: string;
  formula: string;
  format: CellFormat;
  stopIfTrue: boolean;
}

/** The protection of a sheet. */
export interface ProtectionRecord {
  readonly options: ProtectionOptions;
  /** Empty where there is none. */
  readonly password: string;
}

/** A custom XML part of the file. */
export interface CustomXmlRecord {
  readonly id: string;
  xml: string;
}

/** What a workbook holds beside its cells; plain data, so that it is saved and opened as it is. */
export interface BookRecords {
  readonly settings: Record<string, unknown>;
  /** Settings of the older API, serialized by office.js. */
  readonly documentSettings: Record<string, string>;
  readonly customXmlParts: CustomXmlRecord[];
  readonly tables: TableRecord[];
  readonly comments: CommentRecord[];
  readonly charts: ChartRecord[];
  readonly conditionalFormats: ConditionalFormatRecord[];
  /** The protected sheets, by id. */
  readonly protection: Record<string, ProtectionRecord>;
  nextNumber: number;
}

/** The records of a new workbook. */
export function emptyRecords(): BookRecords {
  return {
    settings: {},
    documentSettings: {},
    customXmlParts: [],
    tables: [],
    comments: [],
    charts: [],
    conditionalFormats: [],
    protection: {},
    nextNumber: 1,
  };
}
