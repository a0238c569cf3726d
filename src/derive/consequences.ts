import type { Entry } from './entry.ts';
import type { Solution } from './equation.ts';
import { computedFact } from './fact.ts';
import type { Fact } from './fact.ts';
import type { Network, Relating } from './network.ts';

/** An equation with what is known of its members at the periods where it is written. */
interface Instance {
  readonly equation: Relating;
  readonly periods: readonly string[];
  readonly entries: readonly (Entry | undefined)[];
}

/**
 * Every fact that follows from one entry together with what else is known.
 *
 * @param waiting entries that will be looked at later, as something new is known of them: equations with one of them among
 *   the inputs are solved when its turn comes
 */
export function* consequences(
  entry: Entry,
  network: Network,
  waiting: ReadonlySet<Entry>,
): Generator<Fact> {
  for (const { equation, position } of network.roles(entry)) {
    for (const periods of equation.periods(position, entry.period)) {
      const instance = instanceOf(equation, periods);
      if (instance === undefined) continue;
      for (const solution of equation.solutions) {
        if (solution.target === position) continue;
        const fact = solved(instance, solution, network, waiting);
        if (fact !== undefined) yield fact;
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

function solved(
  { equation, periods, entries }: Instance,
  { method, target, inputs, solve }: Solution,
  network: Network,
  waiting: ReadonlySet<Entry>,
): Fact | undefined {
  const known = entries[target];
  const facts: Fact[] = [];
  for (const position of inputs) {
    const input = entries[position];
    if (input === undefined || waiting.has(input)) return undefined;
    const fact = input.usable(known);
    if (fact === undefined) return undefined;
    facts.push(fact);
  }
  const quantity = solve(facts);
  const series = equation.members[target]?.series;
  if (quantity === undefined || series === undefined) return undefined;
  const entry = known ?? network.entry(series, periods[target] ?? '');
  return computedFact(entry, quantity, method, facts);
}
