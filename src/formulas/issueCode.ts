import type { Issue } from '../domain/issue.ts';

/** The two errors of Excel that keep a message. */
export type ErrorCode = '#VALUE!' | '#N/A';

const notAvailable: ReadonlySet<Issue['code']> = new Set([
  'no-figure',
  'other-unit',
  'implied-base-only',
  'imprecise-only',
  'computed-only',
  'zero-base',
  'real-growth',
  'nominal-only',
  'unfit-input',
  'other-universe',
  'other-reference',
  'incomplete-universe',
  'edition-unavailable',
  'broken-edition',
  'empty-list',
]);

/** The error that a cell shows: `#N/A` where a figure is missing, `#VALUE!` where the question is wrong. */
export function issueCode({ code }: Issue): ErrorCode {
  return notAvailable.has(code) ? '#N/A' : '#VALUE!';
}
