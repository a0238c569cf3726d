import type { Language } from '../../domain/language.ts';
import type { AnsweredCell } from '../insertion/answeredBlock.ts';
import type { ChartOptions } from '../ports/chartOptions.ts';
import { chartAxis, type ChartAxis } from './chartAxis.ts';
import { columnPoints } from './columnPoints.ts';

/**
 * The axis against which columns are drawn: it holds all their values, each upon the other where they are stacked, or the whole
 * of which they are parts.
 *
 * @param isFixed whether the host begins and ends it just there as well
 */
export function columnAxis(
  answers: readonly (readonly AnsweredCell[])[],
  columns: readonly number[],
  kind: ChartOptions['kind'],
  language: Language,
  isFixed = false,
): ChartAxis {
  if (kind === 'shares') return chartAxis([1], true, language);
  const points = columns
    .flatMap((column) => columnPoints(answers, column))
    .filter((cell) => cell !== undefined);
  const isRatio =
    points.length > 0 && points.every(({ numberFormat }) => numberFormat?.includes('%') === true);
  return chartAxis(
    points.map(({ value }) => value),
    isRatio,
    language,
    isFixed,
  );
}
