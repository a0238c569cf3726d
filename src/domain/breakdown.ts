import type { Spelled } from './name.ts';

export const dimensions = [
  'partner',
  'mode',
  'transport',
  'ownership',
  'product',
  'platform',
  'industry',
  'residence',
  'depositor',
  'season',
  'purpose',
  'tax',
  'budget',
  'age',
  'sex',
  'origin',
  'use',
  'consumption',
] as const;

/** A member of a breakdown; `parent` is the member that it lies inside. */
export interface BreakdownMember extends Spelled {
  readonly dimension: (typeof dimensions)[number];
  readonly parent: string;
}

/**
 * The canonical form of a breakdown: its member ids in order, joined with `+`; members of one dimension are a union, of
 * different ones an intersection. The total is the empty text.
 *
 * @example
 * breakdownKey(['us', 'india']); // => 'india+us'
 */
export function breakdownKey(members: readonly string[]): string {
  return [...new Set(members)].toSorted().join('+');
}

export function breakdownMembers(key: string): readonly string[] {
  return key === '' ? [] : key.split('+');
}
