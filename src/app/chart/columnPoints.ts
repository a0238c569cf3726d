import type { AnsweredCell } from '../insertion/answeredBlock.ts';

/** A cell that a chart draws. */
export type PointCell = AnsweredCell & { readonly value: number };

/** The cells of a column beneath its header; undefined where there is no number, which is a gap. */
export function columnPoints(
  answers: readonly (readonly AnsweredCell[])[],
  column: number,
): readonly (PointCell | undefined)[] {
  return answers.slice(1).map((row) => {
    const cell = row[column];
    return cell !== undefined && isPoint(cell) ? cell : undefined;
  });
}

const isPoint = (cell: AnsweredCell): cell is PointCell => cell.value !== undefined;

/** Whether a point is no printed figure: computed, or what the sheet's own arithmetic makes of figures. */
export function isHollow({ figures }: PointCell): boolean {
  return figures?.some(({ origin }) => origin.kind === 'computed') ?? false;
}
