import type { Language } from '../../domain/language.ts';
import type { TableAnswer } from '../../formulas/answer.ts';
import { answerQuantity } from '../text/answerQuantity.ts';
import { figureNumberFormat } from './figureNumberFormat.ts';

/** Number formats of the cells of a table that spills, in its shape; undefined for a cell without a figure. */
export type TableFormats = readonly (readonly (string | undefined)[])[];

/**
 * The number format of each figure that a call spills: a single formula has one format, a table one for every cell. The
 * year beside a figure has no separator.
 *
 * @example
 * // =HENAN.TIMESERIES("郑州","trade",2024,2025), of 5565 and 6501.8
 * tableFormats(answer, 'zh-CN'); // => [['0', '#,##0'], ['0', '#,##0.0']]
 */
export function tableFormats({ rows, cells = [] }: TableAnswer, language: Language): TableFormats {
  return cells.map((figures, down) =>
    figures.map((figure, right) =>
      figure === undefined
        ? yearFormat(rows[down]?.[right])
        : figureNumberFormat(answerQuantity(figure), language),
    ),
  );
}

const yearFormat = (shown: unknown): string | undefined =>
  typeof shown === 'number' ? '0' : undefined;
