import type { Issue } from '../domain/issue.ts';

/** Errors of Excel; the first two keep a message, the last Excel shows by itself for a function that does not exist. */
export type ErrorCode = '#VALUE!' | '#N/A' | '#NAME?';

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

/** The error that a cell shows: `#N/A` where a figure is missing, `#VALUE!` where the question is wrong, `#NAME?` where none is asked. */
export function issueCode({ code }: Issue): ErrorCode {
  if (code === 'unknown-function') return '#NAME?';
  return notAvailable.has(code) ? '#N/A' : '#VALUE!';
}
