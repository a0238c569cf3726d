import type { Dataset } from '../../dataset/dataset.ts';
import { cellKey } from '../../dataset/figureCell.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Observation } from '../../domain/observation.ts';
import { termsWithoutVintage } from '../../domain/vintage.ts';

/** A question that another printed figure answers than before. */
export interface Revised {
  readonly what: string;
  readonly unit: string;
  readonly before: number;
  readonly after: number;
  /** The printed figure that answers now, its document, and the vintage that it is marked with. */
  readonly figure: string;
  readonly source: string;
  readonly vintage: string;
}

/** What answers with another number, as a printed figure that was not there before, or no longer is, makes the difference. */
export function revisedFigures(before: Dataset, after: Dataset): readonly Revised[] {
  const now = new Map(after.figures.flatMap(answers));
  return before.figures.flatMap(answers).flatMap(([what, { figure, printed }]): Revised[] => {
    const next = now.get(what);
    if (next === undefined || next.printed.id === printed.id) return [];
    if (next.figure.value === figure.value) return [];
    return [
      {
        what,
        unit: figure.unit,
        before: figure.value,
        after: next.figure.value,
        figure: next.printed.id,
        source: next.printed.source,
        vintage: next.printed.vintage,
      },
    ];
  });
}

interface Answer {
  readonly figure: Figure;
  readonly printed: Observation;
}

/** A published figure by all that makes it another one than its neighbours. */
function answers(figure: Figure): readonly (readonly [what: string, answer: Answer])[] {
  if (figure.origin.kind !== 'published') return [];
  const [printed] = figure.origin.observations;
  const parts = [
    cellKey(figure),
    figure.reference,
    termsWithoutVintage(printed.terms),
    figure.unit,
  ];
  return [[parts.join('|'), { figure, printed }]];
}
