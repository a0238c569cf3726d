import type { Column } from '../../domain/rows.ts';
import { hashWith, textHash } from '../../domain/textHash.ts';
import { columnFrom } from './columnFrom.ts';

/** Runs of ids of which each is the one before plus one: the first of a run and how many there are. */
export type SequenceColumn = readonly (readonly [first: string, count: number])[];

const counter = /\d+$/u;

/**
 * The id after an id: its last digits plus one, as wide as they were; undefined where it ends in no digit.
 *
 * @example
 * nextId('F00099'); // => 'F00100'
 */
export function nextId(id: string): string | undefined {
  const digits = counter.exec(id)?.[0];
  if (digits === undefined || digits.length > 15) return undefined;
  return id.slice(0, -digits.length) + String(Number(digits) + 1).padStart(digits.length, '0');
}

/**
 * Writes a column of ids as runs.
 *
 * @example
 * encodeSequence(['F1', 'F2', 'F3', 'P001']); // => [['F1', 3], ['P001', 1]]
 */
export function encodeSequence(ids: readonly string[]): SequenceColumn {
  const runs: [string, number][] = [];
  let expected: string | undefined;
  for (const id of ids) {
    const last = runs.at(-1);
    if (last !== undefined && id === expected) last[1] += 1;
    else runs.push([id, 1]);
    expected = nextId(id);
  }
  return runs;
}

/** The column of runs, of which nothing is written out; undefined where they are not as many ids as there are rows. */
export function decodeSequence(runs: SequenceColumn, rows: number): Column<string> | undefined {
  const parts: Run[] = [];
  let start = 0;
  for (const [first, count] of runs) {
    if (count < 1 || (count > 1 && nextId(first) === undefined)) return undefined;
    parts.push(runFrom(first, start));
    start += count;
  }
  if (start !== rows) return undefined;
  const at = (row: number): string => idIn(runAt(parts, row), row);
  return { ...columnFrom(rows, at), hashAt: (row) => hashIn(runAt(parts, row), row) };
}

/** What its ids begin with, and the number of its first id in that many digits at least. */
interface Run {
  readonly start: number;
  readonly head: string;
  readonly headHash: number;
  readonly number: number;
  readonly digits: number;
}

function runFrom(first: string, start: number): Run {
  const digits = nextId(first) === undefined ? '' : (counter.exec(first)?.[0] ?? '');
  const head = first.slice(0, first.length - digits.length);
  const { hash: headHash } = textHash(head);
  return { start, head, headHash, number: Number(digits), digits: digits.length };
}

/** The run that a row lies in. */
function runAt(runs: readonly Run[], row: number): Run | undefined {
  let from = 0;
  let to = runs.length;
  while (to - from > 1) {
    const middle = (from + to) >>> 1;
    if ((runs[middle]?.start ?? 0) <= row) from = middle;
    else to = middle;
  }
  return runs[from];
}

function idIn(run: Run | undefined, row: number): string {
  if (run === undefined) return '';
  const { head, digits, number, start } = run;
  return digits === 0 ? head : head + String(number + row - start).padStart(digits, '0');
}

function hashIn(run: Run | undefined, row: number): number {
  if (run === undefined) return 0;
  const { headHash, digits, number, start } = run;
  if (digits === 0) return headHash;
  const counted = number + row - start;
  let unit = 10 ** (digits - 1);
  while (unit * 10 <= counted) unit *= 10;
  let hash = headHash;
  for (; unit >= 1; unit /= 10) hash = hashWith(hash, zero + (Math.floor(counted / unit) % 10));
  return hash;
}

const zero = '0'.charCodeAt(0);
