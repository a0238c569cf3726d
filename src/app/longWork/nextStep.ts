import { done, refused, type Outcome } from '../ports/outcome.ts';
import type { LongWork, WorkProgress } from './longWork.ts';

/** Says how far a long piece of work is, before its next step; refuses where it was given up. */
export async function nextStep(work: LongWork, progress: WorkProgress): Promise<Outcome<void>> {
  await work.onProgress?.(progress);
  return work.cancellation?.aborted === true ? refused({ code: 'cancelled' }) : done(undefined);
}
