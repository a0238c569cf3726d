import { done, type Outcome } from '../app/ports/outcome.ts';
import type { RangeAddress } from '../app/ports/rangeAddress.ts';

/** A step that can be taken back, once it was looked at. */
export interface OpenStep {
  /** Where something was changed since it was written. */
  readonly changed: RangeAddress | undefined;
  /** Answers with the cells that were changed in that moment, and so kept what somebody entered. */
  readonly takeBack: () => Promise<Outcome<readonly RangeAddress[]>>;
}

/** What is gone already need not be taken back. */
export const goneStep: OpenStep = {
  changed: undefined,
  takeBack: async () => Promise.resolve(done([])),
};
