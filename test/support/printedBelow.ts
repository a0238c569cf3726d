import type { Dataset } from '../../src/dataset/dataset.ts';
import type { Figure } from '../../src/domain/figure.ts';
import type { Observation } from '../../src/domain/observation.ts';

/** Every observation that a figure rests on. */
export function printedBelow(figure: Figure, dataset: Dataset): readonly Observation[] {
  const found = new Map<string, Observation>();
  const visit = (id: string): void => {
    const input = dataset.figure(id);
    if (input === undefined) return;
    if (input.origin.kind === 'computed') {
      for (const inner of input.origin.computed.inputs) visit(inner);
      return;
    }
    const own = input.origin.observations.find((item) => item.id === id);
    if (own !== undefined) found.set(id, own);
  };
  visit(figure.id);
  return [...found.values()];
}

/** Figures of one period that name two vintages. */
export function twoVintages(printed: readonly Observation[]): boolean {
  const byPeriod = new Map<string, Set<string>>();
  for (const { period, vintage } of printed) {
    if (vintage !== '') byPeriod.set(period, (byPeriod.get(period) ?? new Set()).add(vintage));
  }
  return [...byPeriod.values()].some((vintages) => vintages.size > 1);
}
