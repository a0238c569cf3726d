import { entersComputation } from '../domain/entersComputation.ts';
import type { Figure } from '../domain/figure.ts';
import type { Interval } from '../domain/interval.ts';
import { needsAcceptance } from '../domain/needsAcceptance.ts';

/**
 * Where a figure lies if it may enter a computation, else undefined: only exact figures of a stated period do, and what
 * follows from them; an implied base never does.
 */
export function mayEnter({ origin, status, low, high }: Figure): Interval | undefined {
  if (low === null || high === null || needsAcceptance(status)) return undefined;
  if (origin.kind === 'computed') return { low, high };
  return entersComputation(origin.observations[0]) ? { low, high } : undefined;
}
