import type { FunctionContext } from '../../formulas/functionDefinition.ts';
import type { ShownValue } from '../ports/selection.ts';
import { headerSuggestions, readHeader } from './readHeader.ts';
import type { HeaderReading } from './readHeader.ts';
import { partKinds } from './tablePart.ts';
import type { PartKind } from './tablePart.ts';

/** One header of an axis: understood, or with what it may have meant. */
export interface Header {
  /** As the cell has it. */
  readonly value: ShownValue;
  /** Undefined for a header that is empty or not understood. */
  readonly reading: HeaderReading | undefined;
  readonly suggestions: readonly { readonly id: string; readonly label: string }[];
}

/** What the headers of one side of a table are. */
export interface Axis {
  readonly kind: PartKind;
  readonly headers: readonly Header[];
}

/** The headers of a table on both sides. */
export interface Axes {
  readonly down: Axis;
  readonly across: Axis;
}

/**
 * Finds what the headers down and across a table are: the two different kinds that understand most of them; undefined
 * where one side means nothing.
 */
export function tableAxes(
  down: readonly ShownValue[],
  across: readonly ShownValue[],
  context: FunctionContext,
): Axes | undefined {
  const readings = { down: readingsOf(down, context), across: readingsOf(across, context) };
  let best:
    { readonly down: PartKind; readonly across: PartKind; readonly count: number } | undefined;
  for (const one of partKinds) {
    for (const other of partKinds) {
      const [left, right] = [counted(readings.down[one]), counted(readings.across[other])];
      if (one === other || left === 0 || right === 0) continue;
      if (best === undefined || left + right > best.count) {
        best = { down: one, across: other, count: left + right };
      }
    }
  }
  if (best === undefined) return undefined;
  return {
    down: axis(best.down, down, readings.down[best.down], context),
    across: axis(best.across, across, readings.across[best.across], context),
  };
}

type Readings = readonly (HeaderReading | undefined)[];

function readingsOf(
  headers: readonly ShownValue[],
  context: FunctionContext,
): Readonly<Record<PartKind, Readings>> {
  const read = (kind: PartKind): Readings =>
    headers.map((header) => readHeader(kind, header, context));
  return {
    place: read('place'),
    period: read('period'),
    indicator: read('indicator'),
    breakdown: read('breakdown'),
    measure: read('measure'),
  };
}

const counted = (readings: Readings): number =>
  readings.filter((reading) => reading !== undefined).length;

function axis(
  kind: PartKind,
  headers: readonly ShownValue[],
  readings: Readings,
  context: FunctionContext,
): Axis {
  return {
    kind,
    headers: headers.map((value, at) => {
      const reading = readings[at];
      const isUnknown = reading === undefined && value !== '';
      return {
        value,
        reading,
        suggestions: isUnknown ? headerSuggestions(kind, value, context) : [],
      };
    }),
  };
}
