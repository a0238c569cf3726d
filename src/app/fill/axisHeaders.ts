import type { ShownValue } from '../ports/selection.ts';
import type { HeaderProblem } from './headerProblem.ts';
import { partsAs, type HeaderPart, type HeaderReading } from './readHeader.ts';
import type { PartKind, WordKind } from './tablePart.ts';

/** One thing that a header says, and which header of its side says it. */
export interface AxisPart extends HeaderPart {
  readonly at: number;
}

/** One header as its side has it. */
export interface AxisHeader {
  /** As the cell has it. */
  readonly value: ShownValue;
  /** Empty where the header is, or has a problem. */
  readonly parts: readonly AxisPart[];
  readonly problem?: HeaderProblem;
}

export const isUnderstood = ({ parts }: Pick<AxisHeader, 'parts'>): boolean => parts.length > 0;

/** Whether a header says something of a kind. */
export const says = ({ parts }: Pick<AxisHeader, 'parts'>, kind: WordKind): boolean =>
  parts.some((part) => part.kind === kind);

interface Side {
  readonly values: readonly ShownValue[];
  readonly readings: readonly HeaderReading[];
}

/**
 * The headers of a side that names one kind of thing, the other side another kind. A measure alone belongs to the header
 * before it, and so does a breakdown alone to an indicator.
 *
 * @example
 * // 进出口 | 同比(%) | 备注 | 占比
 * axisHeaders('indicator', 'place', side); // => trade; trade (of the first header) with yoy; a problem; a problem
 */
export function axisHeaders(
  kind: PartKind,
  other: PartKind | undefined,
  { values, readings }: Side,
): readonly AxisHeader[] {
  const headers: AxisHeader[] = [];
  let before: readonly AxisPart[] = [];
  for (const [at, value] of values.entries()) {
    const meaning = meaningOf(kind, other, { reading: readings[at] ?? empty, at, before });
    headers.push({ value, ...meaning });
    // A header after one that is not understood may belong to it; an empty one is passed over.
    if (meaning.parts.length > 0 || meaning.problem !== undefined) before = meaning.parts;
  }
  return headers;
}

const empty: HeaderReading = { plain: {}, parts: [] };

type Meaning = Omit<AxisHeader, 'value'>;

interface Placed {
  readonly reading: HeaderReading;
  readonly at: number;
  /** What the header before it says. */
  readonly before: readonly AxisPart[];
}

function meaningOf(
  kind: PartKind,
  other: PartKind | undefined,
  { reading, at, before }: Placed,
): Meaning {
  if (reading.problem !== undefined) return { parts: [], problem: reading.problem };
  const own = partsAs(kind, reading).map(({ kind: said, id, label, isPlain }) => {
    return { kind: said, id, label, isPlain, at };
  });
  if (own.length === 0) return { parts: own };
  if (own.some((part) => part.kind === other)) {
    return { parts: [], problem: { kind: 'twice', of: other ?? kind } };
  }
  return own.some((part) => part.kind === kind)
    ? { parts: own }
    : meaningWithBefore(kind, own, before);
}

/** The meaning of a header that leaves out the kind of its side: the header before it supplies that. */
function meaningWithBefore(
  kind: PartKind,
  own: readonly AxisPart[],
  before: readonly AxisPart[],
): Meaning {
  const may: readonly WordKind[] =
    kind === 'indicator' ? ['measure', 'unit', 'breakdown'] : ['measure', 'unit'];
  const isPart =
    own.every((part) => may.includes(part.kind)) && own.some((part) => part.kind !== 'unit');
  if (!isPart) return { parts: [], problem: { kind: 'other', wanted: kind } };
  if (before.length === 0) return { parts: [], problem: { kind: 'nothing-before' } };
  const replaced = new Set<WordKind>(['measure', 'unit', ...own.map((part) => part.kind)]);
  return { parts: [...before.filter((part) => !replaced.has(part.kind)), ...own] };
}
