import { changeOfWhole, growthRate, remainder } from '../domain/quantity.ts';
import { compareVintages } from '../domain/vintage.ts';
import { yearsLater } from '../domain/yearsLater.ts';
import type { Bases } from './bases/bases.ts';
import { directWholes, hasParts } from './containment.ts';
import type { DeriveContext } from './deriveContext.ts';
import type { Entry } from './entry.ts';
import { Fact } from './fact.ts';
import type { Steps } from './finish.ts';
import { growthMeasure, isNominal } from './identities/growth.ts';
import type { Network, Node } from './network.ts';
import { fullReference, type Series } from './series.ts';

/** A level and that of the year before, with whether they stand on one base. */
interface Change {
  readonly level: Fact;
  readonly before: Fact;
  readonly mixed: boolean;
}

/**
 * What follows from two levels a year apart, of nominal indicators only: growth = level ÷ level(t−1y) − 1, increase = level −
 * level(t−1y), and what a part contributes to the growth of its whole, (part − part(t−1y)) ÷ whole(t−1y). Over two bases each
 * is mixed and enters nothing else.
 *
 * @returns entries of which something new is known, from which more may follow
 */
export function* levelChanges(
  network: Network,
  bases: Bases,
  context: DeriveContext,
): Steps<Set<Entry>> {
  const changed = new Set<Entry>();
  const families = [...network.families()].filter(([node]) => grows(node, context));
  for (const family of families) {
    for (const change of changesOf(family, bases)) {
      yield;
      for (const entry of changeFacts(change, network)) changed.add(entry);
      if (!change.mixed) contributions(change, network, bases, context);
    }
  }
  return changed;
}

function grows(node: Node | undefined, context: DeriveContext): boolean {
  if (node === undefined || node.series.measure !== 'level') return false;
  return growthMeasure(node.series) !== undefined && isNominal(node.series.indicator, context);
}

/** Of every level the change on one base, against the newest vintage of the year before; else that of the newest two. */
function* changesOf(family: readonly Node[], bases: Bases): Generator<Change> {
  const nodes = family.toSorted((left, right) =>
    compareVintages(left.series.vintage, right.series.vintage),
  );
  for (const period of new Set(nodes.flatMap(({ entries }) => [...entries.keys()]))) {
    const earlier = yearsLater(period, -1);
    if (earlier === undefined) continue;
    const levels = entriesAt(nodes, period);
    const befores = entriesAt(nodes, earlier);
    const sound = levels.flatMap((level) => soundChange(level, befores, bases) ?? []);
    yield* sound;
    const [level] = levels.flatMap(waysOf);
    const [before] = befores.flatMap(waysOf);
    if (sound.length === 0 && level !== undefined && before !== undefined) {
      yield { level, before, mixed: true };
    }
  }
}

const isPrinted = (entry: Entry): boolean => entry.printed !== undefined;

/** The entries of each vintage: printed ones first, of these the newest. */
function entriesAt(nodes: readonly Node[], period: string): readonly Entry[] {
  const entries = nodes.flatMap((node) => node.entries.get(period) ?? []);
  if (entries.length < 2) return entries;
  return [...entries.filter(isPrinted), ...entries.filter((entry) => !isPrinted(entry))];
}

const waysOf = (entry: Entry): readonly Fact[] => entry.usable(undefined);

/** The first way to a level and to one of those of the year before that stand on one base. */
function soundChange(level: Entry, befores: readonly Entry[], bases: Bases): Change | undefined {
  for (const before of befores) {
    for (const later of waysOf(level)) {
      const earlier = waysOf(before).find((way) => bases.isOneBase(later, way));
      if (earlier !== undefined) return { level: later, before: earlier, mixed: false };
    }
  }
  return undefined;
}

function* changeFacts({ level, before, mixed }: Change, network: Network): Generator<Entry> {
  const { series, period } = level.slot;
  const measure = growthMeasure(series);
  const inputs = [level, before];
  const growth = growthRate(inputs);
  if (measure !== undefined && growth !== undefined) {
    const entry = network.entry({ ...series, measure }, period);
    entry.compute(new Fact(entry, growth, { kind: 'computed', method: 'growth', inputs, mixed }));
  }
  const increase = remainder(inputs);
  if (increase === undefined) return;
  const entry = network.entry({ ...series, measure: 'increase' }, period);
  const way = { kind: 'computed', method: 'increase', inputs, mixed } as const;
  if (entry.compute(new Fact(entry, increase, way))) yield entry;
}

/** How much a part's change adds to the growth of its wholes, in its own place and in the nearest around it. */
function contributions(
  { level, before }: Change,
  network: Network,
  bases: Bases,
  context: DeriveContext,
): void {
  const { series, period } = level.slot;
  if (context.indicator(series.indicator)?.kind !== 'flow') return;
  if (!hasParts(series.indicator, context)) return;
  const [nearest] = context.ancestors(series.place);
  const wholes = directWholes(series, context).filter(
    ({ place }) => place === series.place || place === nearest,
  );
  for (const { place, breakdown } of wholes) {
    const of = (vintage: string): Series => ({ ...series, place, breakdown, vintage });
    const whole = levelAt(network, of(series.vintage), period);
    const wholeBefore = levelAt(network, of(before.slot.series.vintage), before.slot.period);
    if (whole === undefined || wholeBefore === undefined) continue;
    const base = soundChange(whole, [wholeBefore], bases)?.before;
    if (base === undefined) continue;
    const inputs = [level, before, base];
    const points = changeOfWhole(inputs);
    if (points === undefined) continue;
    const reference = fullReference(place, series.indicator, breakdown);
    const entry = network.entry({ ...series, measure: 'pull', reference }, period);
    entry.compute(new Fact(entry, points, { kind: 'computed', method: 'contribution', inputs }));
  }
}

function levelAt(network: Network, series: Series, period: string): Entry | undefined {
  const node = network.family(series).find((other) => other.series.vintage === series.vintage);
  return node?.entries.get(period);
}
