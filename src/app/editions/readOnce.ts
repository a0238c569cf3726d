import type { Outcome } from '../ports/outcome.ts';

/** A failure to read is not repeated for so many milliseconds. */
const pause = 5000;

/**
 * Reads once for all who ask; what failed is read again when somebody asks five seconds later.
 *
 * @param now milliseconds of any clock
 */
export function readOnce<Value>(
  read: () => Promise<Outcome<Value>>,
  now: () => number,
): () => Promise<Outcome<Value>> {
  let reading: Promise<Outcome<Value>> | undefined;
  let failedAt: number | undefined;
  return async () => {
    if (failedAt !== undefined && now() - failedAt > pause) {
      reading = undefined;
      failedAt = undefined;
    }
    // Ten thousand cells ask once.
    reading ??= read();
    const outcome = await reading;
    failedAt = outcome.ok ? undefined : (failedAt ?? now());
    return outcome;
  };
}
