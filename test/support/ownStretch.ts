/** A profile by samples, as Chromium's DevTools protocol has it; times in microseconds. */
export interface Profile {
  readonly nodes: readonly ProfileNode[];
  /** The node at work at each sample, and the time since the one before. */
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string };
  readonly children?: readonly number[];
}

/** Microseconds between two samples of a profile that is taken for this. */
export const samplingInterval = 2000;

/** A thread that works is seen at every interval; one that is seen later has waited for the processor, which others had. */
const longestSample = 2 * samplingInterval;

/** A collection that takes longer walks what the host keeps, which is nearly all that lives here and in Excel lives elsewhere. */
const longestCollection = 50_000;

/** Scripts of the workbench and of its grid, which in Excel are in another process. */
const hostScripts = /\/workbench\.js|univerjs/u;

type Kind = 'own' | 'host' | 'collector' | 'nothing';

/** A stretch of work. */
export interface Stretch {
  readonly milliseconds: number;
  /** The functions that took most of it, each with its milliseconds. */
  readonly busiest: readonly string[];
}

/**
 * The longest stretch in which the add-in's code, office.js and its packages included, held the page up without the host at work:
 * what a person would feel in Excel, whose own work is elsewhere. Collecting memory in between counts as its own, for 50 ms at
 * most at a time; time in which a busy machine did something else does not.
 */
export function ownStretch({ nodes, samples = [], timeDeltas = [] }: Profile): Stretch {
  const kinds = kindsOf(nodes);
  const times = countedTimes(
    timeDeltas,
    samples.map((sample) => kinds.get(sample) === 'collector'),
  );
  let longest = { from: 0, to: 0, time: 0 };
  let open = longest;
  for (const [at, sample] of samples.entries()) {
    const kind = kinds.get(sample) ?? 'nothing';
    const goesOn = kind === 'own' || (kind === 'collector' && open.time > 0);
    open = goesOn
      ? { from: open.from, to: at + 1, time: open.time + (times[at] ?? 0) }
      : { from: at + 1, to: at + 1, time: 0 };
    if (open.time > longest.time) longest = open;
  }
  const { from, to, time } = longest;
  const part = { nodes, samples: samples.slice(from, to), timeDeltas: times.slice(from, to) };
  return { milliseconds: time / 1000, busiest: busiestOf(part) };
}

/** What each sample counts for: no wait, and of a collection no more than its longest. */
function countedTimes(
  deltas: readonly number[],
  isCollecting: readonly boolean[],
): readonly number[] {
  let collected = 0;
  return deltas.map((delta, at) => {
    const time = Math.min(delta, longestSample);
    if (isCollecting[at] !== true) {
      collected = 0;
      return time;
    }
    const counted = Math.min(time, longestCollection - collected);
    collected += counted;
    return counted;
  });
}

const mostNamed = 5;

function busiestOf({ nodes, samples, timeDeltas }: Required<Profile>): readonly string[] {
  const byId = new Map(nodes.map((node) => [node.id, node.callFrame]));
  const times = new Map<string, number>();
  for (const [at, sample] of samples.entries()) {
    const { functionName = '', url = '' } = byId.get(sample) ?? {};
    const name = `${functionName} ${url.slice(url.lastIndexOf('/') + 1)}`.trim();
    times.set(name, (times.get(name) ?? 0) + (timeDeltas[at] ?? 0));
  }
  return [...times]
    .toSorted(([, left], [, right]) => right - left)
    .slice(0, mostNamed)
    .map(([name, time]) => `${name}: ${Math.round(time / 1000)} ms`);
}

/** What is at work in each node, by the scripts on the way to it. */
function kindsOf(nodes: readonly ProfileNode[]): ReadonlyMap<number, Kind> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const kinds = new Map<number, Kind>();
  const open: Reached[] = nodes.slice(0, 1).map((node) => ({ node, above: 'nothing' }));
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const kind = kindOf(next);
    kinds.set(next.node.id, kind);
    for (const id of next.node.children ?? []) {
      const node = byId.get(id);
      if (node !== undefined) open.push({ node, above: kind });
    }
  }
  return kinds;
}

/** A node, and what is at work in the one that called it. */
interface Reached {
  readonly node: ProfileNode;
  readonly above: Kind;
}

function kindOf({ node, above }: Reached): Kind {
  const { functionName, url } = node.callFrame;
  if (functionName === '(garbage collector)') return 'collector';
  if (above === 'host' || hostScripts.test(url)) return 'host';
  return above === 'own' || url !== '' ? 'own' : 'nothing';
}
