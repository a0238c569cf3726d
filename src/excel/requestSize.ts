import type { CellChange } from './cellChange.ts';
import type { CellPlace } from './cellRectangles.ts';

/** Excel on the web takes 5 MB; what is estimated may be wrong by a factor. */
export const mostBytes = 1_500_000;

/** What an object of its own costs in a request and its answer, as measured. */
export const bytesOfRange = 755;

/** What is set, its commas and quotes, and what is read before, in and after writing. */
const bytesOfCell = 60;
const timesRead = 3;

/** Bytes of a text in UTF-8 at most. */
function bytesOf(content: unknown): number {
  if (typeof content !== 'string') return 16;
  // oxlint-disable-next-line no-control-regex -- the characters that take one byte
  return /^[\u0000-\u007F]*$/u.test(content) ? content.length : content.length * 3;
}

function bytesOfChange({ expected, entry, numberFormat }: CellChange): number {
  const read = bytesOf(expected.held.formula) + bytesOf(expected.numberFormat);
  const set = bytesOf(entry) + bytesOf(numberFormat);
  return bytesOfCell + set + timesRead * Math.max(read, set);
}

/** How a request is filled: with so many cells, and no more bytes than this. */
export interface RequestLimits {
  readonly cells: number;
  readonly bytes?: number;
}

/** Changes in parts that a request each can carry, by estimated bytes; cells that stand apart cost most. */
export function requestParts<Change extends CellChange>(
  changes: readonly Change[],
  { cells, bytes = mostBytes }: RequestLimits,
): readonly (readonly Change[])[] {
  const parts: Change[][] = [];
  let part: Change[] = [];
  let room = 0;
  let before: CellPlace | undefined;
  let first: CellPlace | undefined;
  for (const change of changes) {
    const continues = isNext(before, change);
    const size = bytesOfChange(change) + (continues || isBelow(first, change) ? 0 : bytesOfRange);
    if (parts.length === 0 || size > room || part.length >= cells) {
      part = [];
      parts.push(part);
      room = bytes;
    }
    room -= size;
    part.push(change);
    before = change;
    first = continues ? first : change;
  }
  return parts;
}

function isNext(before: CellPlace | undefined, { sheet, row, column }: CellPlace): boolean {
  return before?.sheet === sheet && before.row === row && before.column + 1 === column;
}

function isBelow(first: CellPlace | undefined, { sheet, row, column }: CellPlace): boolean {
  return first?.sheet === sheet && first.row + 1 === row && first.column === column;
}
