import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
} from '@univerjs/core';
import type { CellFormat } from '../grid/grid.ts';

const horizontal = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  general: HorizontalAlign.UNSPECIFIED,
} as const;

const vertical = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
} as const;

const line = { s: BorderStyleTypes.THIN, cl: { rgb: '#8a8886' } } as const;

const borders: Readonly<Record<NonNullable<CellFormat['border']>, IBorderData>> = {
  bottom: { b: line },
  top: { t: line },
  all: { t: line, b: line, l: line, r: line },
  none: { t: null, b: null, l: null, r: null },
};

function flag(value: boolean): BooleanNumber {
  return value ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function fontStyle(format: CellFormat): IStyleData {
  return {
    ...(format.bold === undefined ? {} : { bl: flag(format.bold) }),
    ...(format.italic === undefined ? {} : { it: flag(format.italic) }),
    ...(format.underline === undefined ? {} : { ul: { s: flag(format.underline) } }),
    ...(format.fontName === undefined ? {} : { ff: format.fontName }),
    ...(format.fontSize === undefined ? {} : { fs: format.fontSize }),
    ...(format.fontColor === undefined
      ? {}
      : { cl: format.fontColor === null ? null : { rgb: format.fontColor } }),
  };
}

/** A format in the engine's terms, with only the members that are given. */
export function toStyle(format: CellFormat): IStyleData {
  const { fillColor, horizontalAlignment, verticalAlignment, wrapText, border } = format;
  return {
    ...fontStyle(format),
    ...(fillColor === undefined ? {} : { bg: fillColor === null ? null : { rgb: fillColor } }),
    ...(horizontalAlignment === undefined ? {} : { ht: horizontal[horizontalAlignment] }),
    ...(verticalAlignment === undefined ? {} : { vt: vertical[verticalAlignment] }),
    ...(wrapText === undefined ? {} : { tb: wrapText ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    ...(border === undefined ? {} : { bd: borders[border] }),
  };
}

function nameOf<Name extends string>(
  names: Readonly<Record<Name, number>>,
  value: unknown,
): Name | undefined {
  for (const name of Object.keys(names)) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- keys of a record with exactly these names
    if (names[name as Name] === value) return name as Name;
  }
  return undefined;
}

function fontOf(style: IStyleData): CellFormat {
  return {
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    underline: style.ul?.s === BooleanNumber.TRUE,
    fontName: style.ff ?? 'Arial',
    fontSize: style.fs ?? 11,
    fontColor: style.cl?.rgb ?? '#000000',
  };
}

function borderOf(sides: IStyleData['bd']): NonNullable<CellFormat['border']> {
  const { t: top, b: bottom, l: left, r: right } = sides ?? {};
  if (top && bottom && left && right) return 'all';
  if (bottom) return 'bottom';
  return top ? 'top' : 'none';
}

/** What the engine knows of a cell's look, with Excel's defaults for the rest. */
export function fromStyle(style: IStyleData): CellFormat {
  return {
    ...fontOf(style),
    fillColor: style.bg?.rgb ?? null,
    horizontalAlignment: nameOf(horizontal, style.ht) ?? 'general',
    verticalAlignment: nameOf(vertical, style.vt) ?? 'bottom',
    wrapText: style.tb === WrapStrategy.WRAP,
    border: borderOf(style.bd),
  };
}
