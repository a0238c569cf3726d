import type { FunctionContext } from '../../formulas/functions/functionDefinition.ts';
import type { ShownValue } from '../ports/selection.ts';
import { axisHeaders, isUnderstood, type AxisHeader } from './axisHeaders.ts';
import { headerSuggestions } from './headerSuggestions.ts';
import { readHeader, type HeaderReading } from './readHeader.ts';
import type { NameReading } from './readName.ts';
import { partKinds, type PartKind } from './tablePart.ts';

/** One header of an axis: understood, or with what it may have meant. */
export interface Header extends AxisHeader {
  readonly suggestions: readonly NameReading[];
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
    down: axisOf(best.down, best.across, sides.down, context),
    across: axisOf(best.across, best.down, sides.across, context),
  };
}

/** How much better than nothing a table is understood: its headers that are, less those that are not. */
export function understanding({ down, across }: Axes): number {
  const headers = [...down.headers, ...across.headers].filter(({ value }) => value !== '');
  return 2 * headers.filter(isUnderstood).length - headers.length;
}

/** The headers of one side, each with all that it says. */
interface Side {
  readonly values: readonly ShownValue[];
  readonly readings: readonly HeaderReading[];
}

interface Pair {
  readonly down: PartKind;
  readonly across: PartKind;
}

/** A column of names that nobody knows is no table with slips: beyond these it is not looked for what each may mean. */
const mostGuesses = 20;

function bestPair(down: Side, across: Side): Pair | undefined {
  let best: (Pair & { readonly count: number }) | undefined;
  for (const one of partKinds) {
    for (const other of partKinds) {
      if (one === other) continue;
      const [left, right] = [counted(one, other, down), counted(other, one, across)];
      if (left === 0 || right === 0) continue;
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
        side.values
          .slice(0, mostGuesses)
          .some((value) => value !== '' && headerSuggestions(kind, value, context).length > 0),
    );
  for (const kind of partKinds) {
    const isDown = counted(kind, undefined, down) > 0;
    if (!isDown && counted(kind, undefined, across) === 0) continue;
    const guess = guessed(isDown ? across : down, kind);
    if (guess === undefined) continue;
    return isDown ? { down: kind, across: guess } : { down: guess, across: kind };
  }
  return undefined;
}

function sideOf(values: readonly ShownValue[], context: FunctionContext): Side {
  return { values, readings: values.map((value) => readHeader(value, context)) };
}

const counted = (kind: PartKind, other: PartKind | undefined, side: Side): number =>
  axisHeaders(kind, other, side).filter(isUnderstood).length;

function axisOf(kind: PartKind, other: PartKind, side: Side, context: FunctionContext): Axis {
  let guesses = 0;
  const withSuggestions = (header: AxisHeader): Header => {
    const isUnknown = header.problem?.kind === 'unknown';
    guesses += isUnknown ? 1 : 0;
    const suggestions =
      isUnknown && guesses <= mostGuesses ? headerSuggestions(kind, header.value, context) : [];
    return { ...header, suggestions };
  };
  return { kind, headers: axisHeaders(kind, other, side).map(withSuggestions) };
}
