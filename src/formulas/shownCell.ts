import type { Result } from '../domain/result.ts';
import type { FigureAnswer } from './answer.ts';
import type { CellOutput } from './cellValue.ts';

/** What a cell of a table shows of an answer: its number, or why there is none. */
export function shownCell(answer: Result<FigureAnswer>): CellOutput {
  return answer.ok ? answer.value.value : answer.issue;
}

/** The figure that a cell of a table shows; undefined where there is none. */
export function shownFigure(answer: Result<FigureAnswer>): FigureAnswer | undefined {
  return answer.ok ? answer.value : undefined;
}
