import type { ComputedFigure } from '../domain/figure.ts';
import type { Observation } from '../domain/observation.ts';
import { ownId } from '../domain/ownId.ts';
import { closureSteps } from './closure.ts';
import type { DeriveInput } from './deriveInput.ts';
import type { Steps } from './finish.ts';
import { relatedObservations } from './relatedObservations.ts';

/** What follows from figures that a workbook adds. */
export interface OwnClosure {
  /** Rests on one of them at least. */
  readonly computed: readonly ComputedFigure[];
  /** Rests on none, but one of `computed` rests on it. */
  readonly steps: readonly ComputedFigure[];
}

/**
 * What follows from added figures together with the printed ones. What follows from printed ones alone is the edition's: nothing
 * that is added ever changes it.
 *
 * @param added of questions that nothing printed answers
 */
export function* ownClosure(input: DeriveInput, added: readonly Observation[]): Steps<OwnClosure> {
  if (added.length === 0) return { computed: [], steps: [] };
  const related = relatedObservations(input.observations, input.indicators, added);
  const { computed } = yield* closureSteps({ ...input, observations: [...related, ...added] });
  const byId = new Map(computed.map((figure) => [figure.id, figure]));
  const addedIds = new Set(added.map(({ id }) => id));
  const verdicts = new Map<string, boolean>();
  const isOwn = (id: string): boolean => {
    const known = verdicts.get(id);
    if (known !== undefined) return known;
    const verdict = addedIds.has(id) || (byId.get(id)?.inputs.some(isOwn) ?? false);
    verdicts.set(id, verdict);
    return verdict;
  };
  const own = computed.filter(({ id }) => isOwn(id));
  const steps = inputsOf(own, byId).filter(({ id }) => !isOwn(id));
  const renamed = (figure: ComputedFigure): ComputedFigure => ({
    ...figure,
    id: ownId(figure.id),
    inputs: figure.inputs.map((id) => (byId.has(id) ? ownId(id) : id)),
  });
  return { computed: own.map(renamed), steps: steps.map(renamed) };
}

/** All computed figures that some of them rest on, themselves included. */
function inputsOf(
  some: readonly ComputedFigure[],
  byId: ReadonlyMap<string, ComputedFigure>,
): readonly ComputedFigure[] {
  const found = new Set(some);
  for (const { inputs } of found) {
    for (const id of inputs) {
      const input = byId.get(id);
      if (input !== undefined) found.add(input);
    }
  }
  return [...found];
}
