import type { Spelled } from './name.ts';

export const placeKinds = [
  'world',
  'country',
  'province',
  'prefecture',
  'county',
  'zone',
  'company',
  'cluster',
  'project',
  'group',
] as const;

export type PlaceKind = (typeof placeKinds)[number];

/** A change of a place's territory: figures of before and after it are of different things. */
export interface BoundaryChange {
  /** The first year of which figures are of the new territory. */
  readonly year: number;
  /** What joined or left the place. */
  readonly nameZh: string;
  readonly nameEn: string;
}

/** Where a place stands on a map of equal tiles: rows from the north, columns from the west, the first of each is 1. */
export interface Tile {
  readonly row: number;
  readonly column: number;
}

/** What a figure is about; `id` is a GB/T 2260 code for an administrative unit, an own prefixed id for anything else. */
export interface Place extends Spelled {
  readonly kind: PlaceKind;
  /** Id of the place that it lies in; empty for the outermost. */
  readonly parent: string;
  /** Absent where no change of its territory is known. */
  readonly boundaries?: readonly BoundaryChange[];
  /** Absent for what is on no map. */
  readonly tile?: Tile;
}
