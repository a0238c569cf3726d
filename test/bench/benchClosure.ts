import { closure } from '../../src/derive/closure.ts';
import type { DeriveInput } from '../../src/derive/deriveInput.ts';
import { vintageGroups } from '../../src/domain/vintageGroups.ts';
import { syntheticFigures } from '../support/syntheticFigures.ts';
import { processorTime } from './processorTime.ts';

/** One measurement of the closure. */
export interface ClosureTiming {
  readonly name: 'closure';
  /** Printed figures that it was made from. */
  readonly figures: number;
  readonly computed: number;
  readonly seconds: number;
  readonly microsecondsPerFigure: number;
  /** Time a figure against that of the smallest size: 1 is linear growth. */
  readonly ratio: number;
}

/**
 * Times the closure of 1,000, 10,000 and 100,000 synthetic figures, after a run to warm up, in time of the processor: with what
 * follows from them a million. The aim is less than 20 s for 100,000, and a ratio near 1.
 */
export function* benchClosure(
  sizes: readonly number[] = [1_000, 10_000, 100_000],
): Generator<ClosureTiming> {
  timeClosure(sizes[0] ?? 0);
  let smallest: number | undefined;
  for (const figures of sizes) {
    const { computed, seconds } = timeClosure(figures);
    const microsecondsPerFigure = (seconds * 1e6) / figures;
    smallest ??= microsecondsPerFigure;
    const ratio = microsecondsPerFigure / smallest;
    yield { name: 'closure', figures, computed, seconds, microsecondsPerFigure, ratio };
  }
}

function timeClosure(figures: number): { readonly computed: number; readonly seconds: number } {
  const input = { ...syntheticFigures(figures), printings: byId };
  let computed = 0;
  const milliseconds = processorTime(() => {
    computed = closure(input).computed.length;
  });
  return { computed, seconds: milliseconds / 1000 };
}

const byId: DeriveInput['printings'] = (observed) =>
  vintageGroups(observed, {
    compare: (left, right) => (left.id < right.id ? -1 : 1),
    sourceOf: () => undefined,
  });
