import type { Figure } from '../domain/figure.ts';
import { rankMeasures } from '../domain/measure.ts';
import { failure, success } from '../domain/result.ts';
import type { Result } from '../domain/result.ts';
import { parseUnit } from '../domain/unit.ts';
import { answerablePeriods, answering } from './answering.ts';
import { candidatePeriods } from './candidatePeriods.ts';
import type { Dataset } from './dataset.ts';
import { explainMissing } from './explainMissing.ts';
import { cellKey } from './figureCell.ts';
import type { FigureQuery } from './figureQuery.ts';
import { fittingReference } from './fittingReference.ts';

/**
 * The one figure that answers a query, or why there is none.
 *
 * @example
 * // A bare year is answered by a state inside it where no flow of that year exists:
 * findFigure(dataset, { ...query, period: yearRequest(2023) }); // => the figure of '@2023M08'
 */
export function findFigure(dataset: Dataset, query: FigureQuery): Result<Figure> {
  const existing = (): readonly string[] => answerablePeriods(dataset, query);
  for (const period of candidatePeriods(query.period, existing)) {
    const cell = dataset.cell(cellKey({ ...query, period }));
    const answers = cell === undefined ? [] : answering(cell, query);
    if (answers.length > 0) return chosen(dataset, answers, query);
  }
  return failure(explainMissing(dataset, query));
}

function chosen(dataset: Dataset, answers: readonly Figure[], query: FigureQuery): Result<Figure> {
  const fitting = fittingReference(dataset, answers, query);
  const { measure, unit } = query;
  if (!fitting.ok || unit === undefined || rankMeasures.includes(measure)) return fitting;
  const figureUnit = fitting.value.unit;
  return parseUnit(figureUnit).base === parseUnit(unit).base
    ? success(fitting.value)
    : failure({ code: 'unit-mismatch', unit, figureUnit });
}
