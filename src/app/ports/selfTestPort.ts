import type { LongWork } from '../longWork/longWork.ts';
import type { HostObservation, HostQuestion } from '../selfTest/hostQuestion.ts';
import type { Outcome } from './outcome.ts';

/** Asks the host that the add-in runs in how it behaves. */
export interface SelfTestPort {
  /** What is taken for granted where the add-in is developed. */
  readonly assumed: Readonly<Record<HostQuestion, string>>;
  /** Asks every question on a sheet of its own, which is deleted in the end whatever happens. */
  readonly run: (work: LongWork) => Promise<Outcome<readonly HostObservation[]>>;
}
