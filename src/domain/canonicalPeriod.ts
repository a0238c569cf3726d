import type { Period } from './period.ts';
import { remember } from './remember.ts';

const spans: ReadonlyMap<string, readonly [number, number]> = new Map(
  Object.entries<readonly [number, number]>({
    H1: [1, 6],
    H2: [7, 12],
    Q1: [1, 3],
    Q2: [4, 6],
    Q3: [7, 9],
    Q4: [10, 12],
  }),
);

const spanCode = /^(?<year>\d{4})(?<part>H[12]|Q[1-4])?$/u;
const monthCode = /^(?<year>\d{4})M(?<month>0[1-9]|1[0-2])(?<cumulative>C)?$/u;
const stateCode = /^@(?<year>\d{4})(?:M(?<month>0[1-9]|1[0-2]))?$/u;

/**
 * Reads a canonical period code, as the data package and an edition hold it; sorting codes asks of each a dozen times.
 *
 * @example
 * canonicalPeriod('2025M06C'); // => { year: 2025, from: 1, to: 6, state: false }
 * canonicalPeriod('2025M13'); // => undefined
 */
export const canonicalPeriod = remember(
  (text: string): Period | undefined => span(text) ?? months(text) ?? stateAt(text),
);

function span(text: string): Period | undefined {
  const groups = spanCode.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const [from, to] = spans.get(groups['part'] ?? '') ?? [1, 12];
  return { year: Number(groups['year']), from, to, state: false };
}

function months(text: string): Period | undefined {
  const groups = monthCode.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const to = Number(groups['month']);
  const from = groups['cumulative'] === undefined ? to : 1;
  return { year: Number(groups['year']), from, to, state: false };
}

function stateAt(text: string): Period | undefined {
  const groups = stateCode.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const year = Number(groups['year']);
  const month = groups['month'];
  if (month === undefined) return { year, from: 1, to: 12, state: true };
  return { year, from: Number(month), to: Number(month), state: true };
}
