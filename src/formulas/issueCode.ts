import type { Issue } from '../domain/issue.ts';

/** Errors of Excel; the first two keep a message, the last Excel shows by itself for a function that does not exist. */
export type ErrorCode = '#VALUE!' | '#N/A' | '#NAME?';

const codes: Readonly<Record<Issue['code'], ErrorCode>> = {
  'missing-argument': '#VALUE!',
  'bad-argument': '#VALUE!',
  'argument-count': '#VALUE!',
  'unknown-function': '#NAME?',
  'unknown-name': '#VALUE!',
  'ambiguous-name': '#VALUE!',
  'ambiguous-balance': '#VALUE!',
  'deficit-sign': '#VALUE!',
  'bad-period': '#VALUE!',
  'incomparable-periods': '#VALUE!',
  'period-order': '#VALUE!',
  'unit-mismatch': '#VALUE!',
  'other-unit': '#N/A',
  'no-figure': '#N/A',
  'implied-base-only': '#N/A',
  'mixed-base-only': '#N/A',
  'imprecise-only': '#N/A',
  'computed-only': '#N/A',
  'class-only': '#N/A',
  'zero-base': '#N/A',
  'real-growth': '#N/A',
  'nominal-only': '#N/A',
  'no-growth': '#N/A',
  'unfit-input': '#N/A',
  'not-within': '#VALUE!',
  'other-universe': '#N/A',
  'ambiguous-reference': '#VALUE!',
  'other-reference': '#N/A',
  'missing-inputs': '#N/A',
  'nothing-curated': '#N/A',
  'incomplete-universe': '#N/A',
  'no-common-period': '#N/A',
  'edition-unavailable': '#N/A',
  'edition-not-loaded': '#N/A',
  'damaged-state': '#N/A',
  'broken-edition': '#N/A',
  'too-many-cells': '#VALUE!',
  'own-row': '#VALUE!',
  'own-unread': '#N/A',
  fault: '#VALUE!',
  'empty-list': '#N/A',
};

/** The error that a cell shows: `#N/A` where a figure is missing, `#VALUE!` where the question is wrong, `#NAME?` where none is asked. */
export function issueCode({ code }: Issue): ErrorCode {
  return codes[code];
}
