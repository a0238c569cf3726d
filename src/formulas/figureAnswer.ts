import type { FigureQuery } from '../dataset/figureQuery.ts';
import type { Figure } from '../domain/figure.ts';
import { failure, success, type Result } from '../domain/result.ts';
import { convertUnit } from '../domain/unit.ts';
import type { FigureAnswer } from './answer.ts';
import type { FunctionContext } from './functions/functionDefinition.ts';
import { findOrCount } from './rank/findOrCount.ts';

/** Finds the figure of a query and states it in the unit that was asked for. */
export function figureAnswer(
  query: Result<FigureQuery>,
  context: FunctionContext,
): Result<FigureAnswer> {
  if (!query.ok) return query;
  const answer = findOrCount(query.value, context);
  return answer.ok ? inUnit(answer.value, query.value.unit ?? answer.value.unit) : answer;
}

/** A figure in another unit; a unit that counts something else is a failure. */
export function inUnit(figure: Figure, unit: string): Result<FigureAnswer> {
  const value = convertUnit(figure.value, figure.unit, unit);
  if (value === undefined) return failure({ code: 'unit-mismatch', unit, figureUnit: figure.unit });
  const end = (bound: number | null): number | null =>
    bound === null ? null : (convertUnit(bound, figure.unit, unit) ?? null);
  return success({
    kind: 'figure',
    value,
    low: end(figure.low),
    high: end(figure.high),
    unit,
    figure,
  });
}
