import type { Figure } from '../domain/figure.ts';
import { failure, type Result } from '../domain/result.ts';
import { parseUnit } from '../domain/unit.ts';
import { answering } from './answering.ts';
import { defaultUnit } from './answerUnit.ts';
import type { Dataset } from './dataset.ts';
import { explainMissing, onlyComputed } from './explainMissing.ts';
import { cellKeyIn } from './figureCell.ts';
import type { FigureQuery } from './figureQuery.ts';
import { fittingReference } from './fittingReference.ts';
import { isInUnit } from './isInUnit.ts';
import { queriedPeriods } from './queriedPeriods.ts';
import { questionOf } from './questionOf.ts';

/**
 * The one figure that answers a query, or why there is none.
 *
 * @example
 * // A bare year is answered by a state inside it where no flow of that year exists:
 * findFigure(dataset, { ...query, period: yearRequest(2023) }); // => the figure of '@2023M08'
 */
export function findFigure(dataset: Dataset, query: FigureQuery): Result<Figure> {
  const answers = findFigures(dataset, query);
  return answers.length > 0
    ? chosen(dataset, answers, query)
    : failure(explainMissing(dataset, query));
}

/** Every figure that could answer a query, whatever it is measured against, the preferred first. */
export function findFigures(dataset: Dataset, query: FigureQuery): readonly Figure[] {
  for (const period of queriedPeriods(dataset, query)) {
    const cell = dataset.cell(cellKeyIn(query, period));
    const answers = cell === undefined ? [] : answering(cell, query);
    if (answers.length > 0) return answers;
  }
  return [];
}

function chosen(dataset: Dataset, answers: readonly Figure[], query: FigureQuery): Result<Figure> {
  const fitting = fittingReference(dataset, answers, query);
  const { measure, unit } = query;
  if (!fitting.ok) {
    const question = questionOf(dataset, query, answers[0]?.period ?? '');
    return failure(onlyComputed(dataset, query, question) ?? fitting.issue);
  }
  if (unit === undefined || isInUnit(fitting.value, unit)) return fitting;
  const figureUnit = fitting.value.unit;
  const { base } = parseUnit(unit);
  const indicator = dataset.indicator(query.indicator);
  // A unit that suits the indicator is no wrong question: only the figure in it is missing.
  return indicator !== undefined && parseUnit(defaultUnit(measure, indicator)).base === base
    ? failure({
        code: 'other-unit',
        question: questionOf(dataset, query, fitting.value.period),
        figureUnit,
        argument: 'unit',
      })
    : failure({ code: 'unit-mismatch', unit, figureUnit });
}
