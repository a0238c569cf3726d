import type { Method } from '../domain/figure.ts';
import { methods } from '../domain/figure.ts';
import type { Observation } from '../domain/observation.ts';
import type { Quantity } from './quantity.ts';
import { seriesText } from './series.ts';
import type { Slot } from './slot.ts';

/** A quantity that is known, with how: printed, or by an identity from others. A fact never changes. */
export interface Fact extends Quantity {
  readonly slot: Slot;
  /** Width of its interval, without binary noise. */
  readonly width: number;
  /** How many identities lead to it. */
  readonly steps: number;
  readonly way: Way;
}

type Way =
  | { readonly kind: 'printed'; readonly observation: Observation }
  | { readonly kind: 'computed'; readonly method: Method; readonly inputs: readonly Fact[] };

export function printedFact(slot: Slot, quantity: Quantity, observation: Observation): Fact {
  return fact(slot, quantity, 0, { kind: 'printed', observation });
}

export function computedFact(
  slot: Slot,
  quantity: Quantity,
  method: Method,
  inputs: readonly Fact[],
): Fact {
  let steps = 1;
  for (const input of inputs) steps += input.steps;
  return fact(slot, quantity, steps, { kind: 'computed', method, inputs });
}

function fact(slot: Slot, { value, low, high }: Quantity, steps: number, way: Way): Fact {
  return { slot, value, low, high, width: withoutNoise(high - low), steps, way };
}

/** Widths that differ by binary noise only are equal, so that the shortest way decides. */
function withoutNoise(width: number): number {
  return Number(width.toPrecision(9));
}

/** Whether a fact is an implied base, which enters no other identity. */
export function isImplied({ way }: Fact): boolean {
  return (
    way.kind === 'computed' &&
    (way.method === 'implied-base-growth' || way.method === 'implied-base-increase')
  );
}

/** Whether a fact is of a slot, or has one of that slot among the facts that it rests on. */
export function restsOn(known: Fact, slot: Slot): boolean {
  if (known.slot === slot) return true;
  return known.way.kind === 'computed' && known.way.inputs.some((input) => restsOn(input, slot));
}

/** The slots of a fact and of all that it rests on. */
export function foundations(known: Fact, found = new Set<Slot>()): ReadonlySet<Slot> {
  found.add(known.slot);
  if (known.way.kind === 'computed') {
    for (const input of known.way.inputs) foundations(input, found);
  }
  return found;
}

/** Orders facts of one slot: the narrowest interval, then the shortest way, then anything that does not depend on order. */
export function compareFacts(left: Fact, right: Fact): number {
  return (
    left.width - right.width ||
    left.steps - right.steps ||
    methodOrder(left) - methodOrder(right) ||
    compareText(wayText(left), wayText(right))
  );
}

const order: readonly Method[] = methods;

function methodOrder({ way }: Fact): number {
  return way.kind === 'printed' ? -1 : order.indexOf(way.method);
}

function wayText({ way }: Fact): string {
  return way.kind === 'printed'
    ? way.observation.id
    : way.inputs.map(({ slot }) => `${seriesText(slot.series)}|${slot.period}`).join('&');
}

function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
