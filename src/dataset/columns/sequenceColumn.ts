/** Runs of ids of which each is the one before plus one: the first of a run and how many there are. */
export type SequenceColumn = readonly (readonly [first: string, count: number])[];

const counter = /\d+$/u;

/**
 * The id after an id: its last digits plus one, as wide as they were; undefined where it ends in no digit.
 *
 * @example
 * nextId('F00099'); // => 'F00100'
 */
export function nextId(id: string): string | undefined {
  const digits = counter.exec(id)?.[0];
  if (digits === undefined || digits.length > 15) return undefined;
  return id.slice(0, -digits.length) + String(Number(digits) + 1).padStart(digits.length, '0');
}

/**
 * Writes a column of ids as runs.
 *
 * @example
 * encodeSequence(['F1', 'F2', 'F3', 'P001']); // => [['F1', 3], ['P001', 1]]
 */
export function encodeSequence(ids: readonly string[]): SequenceColumn {
  const runs: [string, number][] = [];
  let expected: string | undefined;
  for (const id of ids) {
    const last = runs.at(-1);
    if (last !== undefined && id === expected) last[1] += 1;
    else runs.push([id, 1]);
    expected = nextId(id);
  }
  return runs;
}

/** The ids of runs. */
export function decodeSequence(runs: SequenceColumn): readonly string[] {
  const ids: string[] = [];
  for (const [first, count] of runs) {
    const digits = counter.exec(first)?.[0] ?? '';
    const head = first.slice(0, first.length - digits.length);
    const start = Number(digits);
    ids.push(first);
    for (let step = 1; step < count; step += 1) {
      ids.push(head + String(start + step).padStart(digits.length, '0'));
    }
  }
  return ids;
}
