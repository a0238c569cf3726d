import type { Dataset } from '../../dataset/dataset.ts';
import { cellKey } from '../../dataset/figureCell.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Observation } from '../../domain/observation.ts';
import { figureOrigins } from '../../formulas/figureOrigins.ts';

/** Why an answer changes. */
export type MoveReason =
  /** Printed by a later document. */
  | 'revised'
  /** The same printed figure was curated wrongly before. */
  | 'corrected'
  /** There was none. */
  | 'added'
  /** It is no longer there. */
  | 'withdrawn'
  /** It follows from figures that changed. */
  | 'inputs'
  /** The question is the same, and another period or place answers it. */
  | 'other-figure'
  /** Only the words change: a citation, a status, a list. */
  | 'words'
  /** Published now: until then somebody had typed it in the workbook. */
  | 'replaces-own'
  /** The functions do something else. */
  | 'rules';

/** Why an answer changes, and the printed figure that makes the difference; undefined where none does. */
export interface MoveCause {
  readonly reason: MoveReason;
  readonly printed: Observation | undefined;
}

/** What two figures are looked up in. */
export interface MoveDatasets {
  readonly before: Dataset;
  readonly after: Dataset;
}

/** Why one figure takes the place of another. */
export function moveCause(
  before: Figure | undefined,
  after: Figure | undefined,
  datasets: MoveDatasets,
): MoveCause {
  if (before === undefined) {
    const [printed] = after === undefined ? [] : figureOrigins(datasets.after, after);
    return { reason: 'added', printed };
  }
  if (after === undefined) {
    return { reason: 'withdrawn', printed: figureOrigins(datasets.before, before)[0] };
  }
  return datasets.before.edition.id === datasets.after.edition.id
    ? { reason: 'rules', printed: undefined }
    : changeCause(before, after, datasets);
}

function changeCause(before: Figure, after: Figure, datasets: MoveDatasets): MoveCause {
  const old = figureOrigins(datasets.before, before);
  const now = figureOrigins(datasets.after, after);
  const known = new Map(old.map((printed) => [printed.id, printed]));
  const fresh = now.find(({ id }) => !known.has(id));
  const other = now.find((printed) => printed.value !== known.get(printed.id)?.value);
  const printed = fresh ?? other ?? now[0];
  if (cellKey(before) !== cellKey(after)) return { reason: 'other-figure', printed };
  if (before.status === 'own' && after.status !== 'own') return { reason: 'replaces-own', printed };
  if (after.origin.kind === 'computed') return { reason: 'inputs', printed };
  return { reason: fresh === undefined ? 'corrected' : 'revised', printed };
}
