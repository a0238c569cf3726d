import { overlaps } from '../domain/interval.ts';
import { compareFacts, foundations, isImplied, restsOn } from './fact.ts';
import type { Fact } from './fact.ts';
import type { Series } from './series.ts';
import type { Slot } from './slot.ts';

/** More ways than this to one figure are not kept. */
const mostWays = 3;

/** What is known of one series at one period. */
export class Entry implements Slot {
  readonly series: Series;
  readonly period: string;
  #printed: Fact | undefined;
  /** Computed facts, the best first, each resting on something that no better one needs. */
  #computed: readonly Fact[] = [];
  #implied: Fact | undefined;

  constructor(series: Series, period: string) {
    this.series = series;
    this.period = period;
  }

  /** The best computed fact; an implied base is none. */
  get computed(): Fact | undefined {
    return this.#computed[0];
  }

  /** The best implied base. */
  get implied(): Fact | undefined {
    return this.#implied;
  }

  print(fact: Fact): void {
    this.#printed = fact;
  }

  /** Keeps what is of use; true when something new may follow from it. */
  compute(fact: Fact): boolean {
    if (isImplied(fact)) {
      this.#implied = better(fact, this.#implied);
      return false;
    }
    if (this.#printed !== undefined && this.#printed.width <= fact.width) {
      if (better(fact, this.computed) === fact) this.#computed = [fact];
      return false;
    }
    this.#computed = withFact(this.#computed, fact);
    return this.#computed.includes(fact) && this.#agrees(fact);
  }

  /**
   * The fact from which another figure may follow: the printed one, or a computed one that agrees with it and says more, as
   * exports + imports to a tenth beside a trade printed without decimals; so a coarse figure that is added never makes
   * others coarser. It never rests on that other figure itself: no figure confirms itself.
   */
  usable(target: Slot | undefined): Fact | undefined {
    const printed = this.#printed;
    const found = this.#computed.find(
      (fact) => this.#agrees(fact) && (target === undefined || !restsOn(fact, target)),
    );
    return printed !== undefined && (found === undefined || printed.width <= found.width)
      ? printed
      : found;
  }

  #agrees(fact: Fact): boolean {
    return this.#printed === undefined || overlaps(this.#printed, fact);
  }
}

function better(fact: Fact, known: Fact | undefined): Fact {
  return known === undefined || compareFacts(fact, known) < 0 ? fact : known;
}

function withFact(kept: readonly Fact[], fact: Fact): readonly Fact[] {
  if (kept.length === 0) return [fact];
  if (kept.some((other) => dominates(other, fact))) return kept;
  return [...kept.filter((other) => !dominates(fact, other)), fact]
    .toSorted(compareFacts)
    .slice(0, mostWays);
}

/** Whether one fact is at least as good as another wherever the other could be used. */
function dominates(one: Fact, other: Fact): boolean {
  if (compareFacts(one, other) > 0) return false;
  const allowed = foundations(other);
  return [...foundations(one)].every((slot) => allowed.has(slot));
}
