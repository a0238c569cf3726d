import { rememberOf } from '../domain/rememberOf.ts';
import type { Column } from '../domain/rows.ts';
import { textHash } from '../domain/textHash.ts';
import { columnOf } from './columns/columnOf.ts';
import type { Edition } from './edition.ts';

/** Where a figure of an edition stands. */
export interface FigureRow {
  readonly list: 'observations' | 'computed';
  readonly row: number;
}

/** Where each figure of an edition stands, by its id. */
export interface FigureRows {
  readonly find: (id: string) => FigureRow | undefined;
  /** The first figure with the id of one before it; such an edition is refused. */
  readonly repeated: FigureRow | undefined;
}

type Listing = Pick<Edition, 'observations' | 'computed'>;

/** Made once for an edition, in four to eight bytes and no text a figure. */
export const figureRows = rememberOf((edition: Listing): FigureRows => makeFigureRows(edition));

/**
 * A table of rows by the hash of their id, the next free slot taken where one is taken; what has the same hash is compared as
 * text.
 */
function makeFigureRows({ observations, computed }: Listing): FigureRows {
  const ids = joined(columnOf(observations, 'id'), columnOf(computed, 'id'), observations.length);
  const count = observations.length + computed.length;
  const mask = 2 ** Math.ceil(Math.log2(count * 1.5 + 2)) - 1;
  // Rows from 1, as 0 is a free slot.
  const slots = new Uint32Array(mask + 1);
  const hashes = new Int32Array(count);
  const placeOf = (at: number): FigureRow =>
    at < observations.length
      ? { list: 'observations', row: at }
      : { list: 'computed', row: at - observations.length };
  let repeated: FigureRow | undefined;
  for (let at = 0; at < count; at += 1) {
    const hash = ids.hashAt(at);
    hashes[at] = hash;
    let slot = spread(hash) & mask;
    for (let taken = slots[slot] ?? 0; taken !== 0; taken = slots[slot] ?? 0) {
      if (hashes[taken - 1] === hash && ids.at(taken - 1) === ids.at(at)) repeated ??= placeOf(at);
      slot = (slot + 1) & mask;
    }
    slots[slot] = at + 1;
  }
  const find = (id: string): FigureRow | undefined => {
    let slot = spread(textHash(id).hash) & mask;
    for (let taken = slots[slot] ?? 0; taken !== 0; taken = slots[slot] ?? 0) {
      if (ids.at(taken - 1) === id) return placeOf(taken - 1);
      slot = (slot + 1) & mask;
    }
    return undefined;
  };
  return { find, repeated };
}

/** Hashes of texts that end alike differ in their last bits only: all bits are to tell the slot. */
function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return mixed ^ (mixed >>> 16);
}

type Hashed = Required<Pick<Column<string>, 'at' | 'hashAt'>>;

/** One column behind another. */
function joined(first: Column<string>, second: Column<string>, before: number): Hashed {
  const [left, right] = [hashed(first), hashed(second)];
  return {
    at: (row) => (row < before ? left.at(row) : right.at(row - before)),
    hashAt: (row) => (row < before ? left.hashAt(row) : right.hashAt(row - before)),
  };
}

const hashed = ({ at, hashAt = (row) => textHash(at(row)).hash }: Column<string>): Hashed => ({
  at,
  hashAt,
});
