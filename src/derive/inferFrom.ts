import type { Quantity } from '../domain/quantity.ts';
import type { Entry } from './entry.ts';
import type { Solution } from './equation.ts';
import { Fact } from './fact.ts';
import type { Network, Relating } from './network.ts';

/** An equation with what is known of its members at the periods where it is written. */
interface Instance {
  readonly equation: Relating;
  readonly periods: readonly string[];
  readonly entries: readonly (Entry | undefined)[];
}

/**
 * Computes every fact that follows from one entry together with what else is known, and gives the entries from which more
 * may follow now.
 *
 * @param waiting entries that will be looked at later, as something new is known of them: equations with one of them among
 *   the inputs are solved when its turn comes
 */
export function* inferFrom(
  entry: Entry,
  network: Network,
  waiting: ReadonlySet<Entry>,
): Generator<Entry> {
  for (const { equation, position } of network.roles(entry)) {
    for (const periods of equation.periods(position, entry.period)) {
      const instance = instanceOf(equation, periods);
      if (instance === undefined) continue;
      for (const solution of equation.solutions) {
        if (solution.target === position) continue;
        const changed = solve(instance, solution, network, waiting);
        if (changed !== undefined) yield changed;
      }
    }
  }
}

function instanceOf(equation: Relating, periods: readonly string[]): Instance | undefined {
  const entries: (Entry | undefined)[] = [];
  let unknown = 0;
  for (const [index, node] of equation.members.entries()) {
    const entry = node.entries.get(periods[index] ?? '');
    entries.push(entry);
    if (entry === undefined) unknown += 1;
    // Two unknowns have no solution.
    if (unknown > 1) return undefined;
  }
  return { equation, periods, entries };
}

/** Solves an equation for one member; the member's entry if more may follow from what was found. */
function solve(
  { equation, periods, entries }: Instance,
  solution: Solution,
  network: Network,
  waiting: ReadonlySet<Entry>,
): Entry | undefined {
  const { method, target, inputs } = solution;
  const known = entries[target];
  const series = equation.members[target]?.series;
  const usable = usableInputs(inputs, entries, known, waiting);
  if (usable === undefined || series === undefined) return undefined;
  let changed: Entry | undefined;
  for (const facts of choices(usable)) {
    const quantity = solved(solution, facts);
    if (quantity === undefined) continue;
    const entry = known ?? network.entry(series, periods[target] ?? '');
    const mixed = network.isMixed;
    const fact = new Fact(entry, quantity, { kind: 'computed', method, inputs: facts, mixed });
    if (entry.compute(fact)) changed = entry;
    // The best facts came first: others would say even less.
    if (!entry.isUsefulInput(fact)) break;
  }
  return changed;
}

function solved(
  { solve: solveFor, isAllowed }: Solution,
  facts: readonly Fact[],
): Quantity | undefined {
  return isAllowed?.(facts) === false ? undefined : solveFor(facts);
}

/** The facts to be used for each input; undefined where an input is unknown or waits. */
function usableInputs(
  inputs: readonly number[],
  entries: Instance['entries'],
  target: Entry | undefined,
  waiting: ReadonlySet<Entry>,
): readonly (readonly Fact[])[] | undefined {
  const usable: (readonly Fact[])[] = [];
  for (const position of inputs) {
    const entry = entries[position];
    if (entry === undefined || waiting.has(entry)) return undefined;
    usable.push(entry.usable(target));
  }
  return usable;
}

/** One fact of each input, in every way, the best of all first. */
function choices(usable: readonly (readonly Fact[])[]): Iterable<readonly Fact[]> {
  // Nearly always there is just one way.
  return usable.every(({ length }) => length === 1) ? [usable.flat()] : everyChoice(usable);
}

function* everyChoice(
  [first, ...rest]: readonly (readonly Fact[])[],
  chosen: readonly Fact[] = [],
): Generator<readonly Fact[]> {
  if (first === undefined) {
    yield chosen;
    return;
  }
  for (const fact of first) yield* everyChoice(rest, [...chosen, fact]);
}
