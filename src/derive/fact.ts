import { compareText } from '../domain/compareText.ts';
import { methods, type Method } from '../domain/figure.ts';
import type { Observation } from '../domain/observation.ts';
import type { Quantity } from '../domain/quantity.ts';
import { seriesText } from './series.ts';
import type { Slot } from './slot.ts';

type Way =
  | { readonly kind: 'printed'; readonly observation: Observation }
  | {
      readonly kind: 'computed';
      readonly method: Method;
      readonly inputs: readonly Fact[];
      /** Over two bases or vintages. */
      readonly mixed?: boolean;
    };

/** A quantity that is known, with how: printed, or by an identity from others. A fact never changes. */
export class Fact implements Quantity {
  readonly slot: Slot;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Width of its interval in single precision: widths that differ by binary noise are equal, and the shortest way decides. */
  readonly width: number;
  /** How many identities lead to it. */
  readonly steps: number;
  readonly way: Way;
  #foundations: ReadonlySet<Slot> | undefined;
  #levels: readonly Fact[] | undefined;

  constructor(slot: Slot, { value, low, high }: Quantity, way: Way) {
    this.slot = slot;
    this.value = value;
    this.low = low;
    this.high = high;
    this.width = Math.fround(high - low);
    this.way = way;
    this.steps = way.kind === 'printed' ? 0 : stepsFrom(way.inputs);
  }

  /** Its slot and those of all that it rests on. */
  get foundations(): ReadonlySet<Slot> {
    this.#foundations ??= foundationsOf(this);
    return this.#foundations;
  }

  /** Whether it, or a fact that it rests on, stands in this slot. */
  restsOn(slot: Slot): boolean {
    return this.way.kind === 'printed' ? this.slot === slot : this.foundations.has(slot);
  }

  /** The printed levels that it rests on, itself if it is one. */
  get printedLevels(): readonly Fact[] {
    this.#levels ??= [...new Set(levelsOf(this))];
    return this.#levels;
  }

  /** Whether it rests on two bases or vintages, so that it enters no other identity. */
  get isMixed(): boolean {
    return this.way.kind === 'computed' && this.way.mixed === true;
  }

  /** Whether it is an implied base, which enters no other identity. */
  get isImplied(): boolean {
    return this.way.kind === 'computed' && implied.has(this.way.method);
  }
}

const implied: ReadonlySet<Method> = new Set(['implied-base-growth', 'implied-base-increase']);

function stepsFrom(inputs: readonly Fact[]): number {
  let steps = 1;
  for (const input of inputs) steps += input.steps;
  return steps;
}

function levelsOf(fact: Fact): readonly Fact[] {
  const { slot, way } = fact;
  if (way.kind === 'computed') return way.inputs.flatMap((input) => input.printedLevels);
  return slot.series.measure === 'level' ? [fact] : [];
}

function foundationsOf({ slot, way }: Fact): ReadonlySet<Slot> {
  const found = new Set([slot]);
  if (way.kind === 'printed') return found;
  for (const input of way.inputs) {
    if (input.way.kind === 'printed') found.add(input.slot);
    else for (const deeper of input.foundations) found.add(deeper);
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
