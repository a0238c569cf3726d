import type { DeriveContext } from './deriveContext.ts';
import { Entry } from './entry.ts';
import type { Equation } from './equation.ts';
import type { Identity } from './identities/identity.ts';
import { plainSeriesText, seriesText, type Series } from './series.ts';

/** An equation with the entries of its members' series. */
export interface Relating extends Omit<Equation, 'members'> {
  readonly members: readonly Node[];
}

/** One series with its entries by period code and the equations that it takes part in. */
export interface Node {
  readonly series: Series;
  readonly entries: Map<string, Entry>;
  readonly roles: Role[];
}

/** A place that a series has in an equation. */
export interface Role {
  readonly equation: Relating;
  readonly position: number;
}

/** Series and the equations between them. */
export interface Network {
  /** The entry of a series at a period; the first of a series brings the equations of the series with it. */
  readonly entry: (series: Series, period: string) => Entry;
  /** The equations in which an entry may stand. */
  readonly roles: (entry: Entry) => readonly Role[];
  /** The nodes of a series in every vintage, in the order in which they came. */
  readonly family: (series: Series) => readonly Node[];
  /** The families of all series. */
  readonly families: () => Iterable<readonly Node[]>;
  /** Every entry, in an order that does not depend on how they came. */
  readonly all: () => Iterable<Entry>;
  /** Whether its figures are of several vintages, so that all that follows is mixed. */
  readonly isMixed: boolean;
}

export function createNetwork(
  identities: readonly Identity[],
  context: DeriveContext,
  isMixed = false,
): Network {
  const byText = new Map<string, Node>();
  const bySeries = new Map<Series, Node>();
  const families = new Map<string, Node[]>();
  const equations = new Set<string>();
  const nodeOf = (series: Series): Node => {
    const text = seriesText(series);
    const known = byText.get(text);
    if (known !== undefined) return known;
    const node: Node = { series, entries: new Map(), roles: [] };
    byText.set(text, node);
    bySeries.set(series, node);
    const family = families.get(plainSeriesText(series));
    if (family === undefined) families.set(plainSeriesText(series), [node]);
    else family.push(node);
    return node;
  };
  const relate = (equation: Equation): void => {
    const text = equationText(equation);
    if (equations.has(text)) return;
    equations.add(text);
    const relating = { ...equation, members: equation.members.map(nodeOf) };
    for (const [position, { roles }] of relating.members.entries()) {
      roles.push({ equation: relating, position });
    }
  };
  const entry = (wanted: Series, period: string): Entry => {
    const { series, entries } = bySeries.get(wanted) ?? nodeOf(wanted);
    const known = entries.get(period);
    if (known !== undefined) return known;
    if (entries.size === 0) {
      for (const identity of identities) identity(series, context).forEach(relate);
    }
    const created = new Entry(series, period);
    entries.set(period, created);
    return created;
  };
  function* all(): Generator<Entry> {
    for (const [, node] of [...byText].toSorted(byKey)) {
      for (const [, found] of [...node.entries].toSorted(byKey)) yield found;
    }
  }
  return {
    entry,
    all,
    isMixed,
    roles: ({ series }) => bySeries.get(series)?.roles ?? [],
    family: (series) => families.get(plainSeriesText(series)) ?? [],
    families: () => families.values(),
  };
}

function equationText({ members, solutions }: Equation): string {
  return [solutions[0].method, ...members.map(seriesText)].join('&');
}

function byKey([left]: readonly [string, unknown], [right]: readonly [string, unknown]): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
