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
 * Finds what the headers down and across a table are: the two different kinds that understand most of them; where one side
 * is understood by none, the kind that has names near to its headers; undefined where it has none either.
 */
export function tableAxes(
  down: readonly ShownValue[],
  across: readonly ShownValue[],
  context: FunctionContext,
): Axes | undefined {
  const sides = { down: sideOf(down, context), across: sideOf(across, context) };
  const best = bestPair(sides.down, sides.across) ?? guessedPair(sides.down, sides.across, context);
  if (best === undefined) return undefined;
  return {
    down: axis(best.down, sides.down, context),
    across: axis(best.across, sides.across, context),
  };
}

/** The headers of one side, read as every kind. */
interface Side {
  readonly headers: readonly ShownValue[];
  readonly readings: Readonly<Record<PartKind, Readings>>;
}

interface Pair {
  readonly down: PartKind;
  readonly across: PartKind;
}

function bestPair(down: Side, across: Side): Pair | undefined {
  let best: (Pair & { readonly count: number }) | undefined;
  for (const one of partKinds) {
    for (const other of partKinds) {
      const [left, right] = [counted(down.readings[one]), counted(across.readings[other])];
      if (one === other || left === 0 || right === 0) continue;
      if (best === undefined || left + right > best.count) {
        best = { down: one, across: other, count: left + right };
      }
    }
  }
  return best;
}

/** Where one side means nothing but what may have been meant: a table of one misspelt place. */
function guessedPair(down: Side, across: Side, context: FunctionContext): Pair | undefined {
  const guessed = (side: Side, other: PartKind): PartKind | undefined =>
    partKinds.find(
      (kind) =>
        kind !== other &&
        side.headers.some(
          (value) => value !== '' && headerSuggestions(kind, value, context).length > 0,
        ),
    );
  for (const kind of partKinds) {
    const isDown = counted(down.readings[kind]) > 0;
    if (!isDown && counted(across.readings[kind]) === 0) continue;
    const guess = guessed(isDown ? across : down, kind);
    if (guess === undefined) continue;
    return isDown ? { down: kind, across: guess } : { down: guess, across: kind };
  }
  return undefined;
}

type Readings = readonly (HeaderReading | undefined)[];

function sideOf(headers: readonly ShownValue[], context: FunctionContext): Side {
  const read = (kind: PartKind): Readings =>
    headers.map((header) => readHeader(kind, header, context));
  const readings = {
    place: read('place'),
    period: read('period'),
    indicator: read('indicator'),
    breakdown: read('breakdown'),
    measure: read('measure'),
  };
  return { headers, readings };
}

const counted = (readings: Readings): number =>
  readings.filter((reading) => reading !== undefined).length;

function axis(kind: PartKind, { headers, readings }: Side, context: FunctionContext): Axis {
  return {
    kind,
    headers: headers.map((value, at) => {
      const reading = readings[kind][at];
      const isUnknown = reading === undefined && value !== '';
      return {
        value,
        reading,
        suggestions: isUnknown ? headerSuggestions(kind, value, context) : [],
      };
    }),
  };
}
