import type { Figure } from '../domain/figure.ts';
import type { CellOutput } from './cellValue.ts';

/** A number with the figure that it comes from, in the unit that was asked for. */
export interface FigureAnswer {
  readonly kind: 'figure';
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly figure: Figure;
}

/** One text or count. */
export interface ValueAnswer {
  readonly kind: 'value';
  readonly value: string | number;
  /** The figures that it speaks of. */
  readonly about?: readonly Figure[];
}

/** A table that spills. */
export interface TableAnswer {
  readonly kind: 'table';
  readonly rows: readonly (readonly CellOutput[])[];
  /** The figures that its cells show, in the shape of the rows. */
  readonly cells?: readonly (readonly (FigureAnswer | undefined)[])[];
  /** The figures that it speaks of without showing their numbers in cells of their own. */
  readonly about?: readonly Figure[];
}

/** What a function answers; no number of it travels without its figure. */
export type Answer = FigureAnswer | ValueAnswer | TableAnswer;

/** Every figure that an answer shows or speaks of, without repetition; none for lists of what exists. */
export function answeredFigures(answer: Answer): readonly Figure[] {
  if (answer.kind === 'figure') return [answer.figure];
  const cells = answer.kind === 'table' ? (answer.cells ?? []).flat() : [];
  const shown = cells.flatMap((cell) => (cell === undefined ? [] : [cell.figure]));
  const figures = [...shown, ...(answer.about ?? [])];
  return [...new Map(figures.map((figure) => [figure.id, figure])).values()];
}
