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

/** What a figure is about; `id` is a GB/T 2260 code for an administrative unit, an own prefixed id for anything else. */
export interface Place extends Spelled {
  readonly kind: PlaceKind;
  /** Id of the place that it lies in; empty for the outermost. */
  readonly parent: string;
}
