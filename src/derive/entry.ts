import { overlaps } from '../domain/interval.ts';
import { compareFacts, type Fact } from './fact.ts';
import type { Series } from './series.ts';
import type { Slot } from './slot.ts';
import { usefulWays } from './usefulWays.ts';

/** What is known of one series at one period. */
export class Entry implements Slot {
  readonly series: Series;
  readonly period: string;
  #printed: readonly Fact[] = [];
  /** Computed facts from which more may follow, the best first. */
  #ways: readonly Fact[] = [];
  #computed: Fact | undefined;
  #implied: Fact | undefined;
  #mixed: Fact | undefined;

  constructor(series: Series, period: string) {
    this.series = series;
    this.period = period;
  }

  /** The best computed fact; an implied base is none. */
  get computed(): Fact | undefined {
    return this.#computed;
  }

  /** The best implied base. */
  get implied(): Fact | undefined {
    return this.#implied;
  }

  /** The best computed fact over two bases or vintages. */
  get mixed(): Fact | undefined {
    return this.#mixed;
  }

  get printed(): Fact | undefined {
    return this.#printed[0];
  }

  print(fact: Fact): void {
    this.#printed = [fact];
  }

  /** Keeps what is of use; true when something new may follow from it. */
  compute(fact: Fact): boolean {
    if (fact.isMixed) {
      this.#mixed = better(fact, this.#mixed);
      return false;
    }
    if (fact.isImplied) {
      this.#implied = better(fact, this.#implied);
      return false;
    }
    this.#computed = better(fact, this.#computed);
    if (!this.isUsefulInput(fact)) return false;
    this.#ways = usefulWays(this.#ways, fact);
    return this.#ways.includes(fact);
  }

  /**
   * Whether anything may follow from a fact. A computed growth or share leads back only to the levels that it came from, an
   * implied base to nothing. The printed figure stands first, but for computed ones that agree with it and say more, as
   * exports + imports to a tenth beside a trade printed without decimals: a coarse figure that is added never makes
   * others coarser.
   */
  isUsefulInput(fact: Fact): boolean {
    const { measure } = this.series;
    if ((measure !== 'level' && measure !== 'increase') || fact.isImplied || fact.isMixed)
      return false;
    const [printed] = this.#printed;
    return printed === undefined || (fact.width < printed.width && overlaps(fact, printed));
  }

  /** The facts from which another figure may follow, the best first; none rests on that figure: it never confirms itself. */
  usable(target: Slot | undefined): readonly Fact[] {
    if (this.#ways.length === 0) return this.#printed;
    const ways = this.#ways.filter((fact) => target === undefined || !fact.restsOn(target));
    return [...ways, ...this.#printed];
  }
}

function better(fact: Fact, known: Fact | undefined): Fact {
  return known === undefined || compareFacts(fact, known) < 0 ? fact : known;
}
