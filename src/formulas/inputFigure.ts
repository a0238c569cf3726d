import { defaultUnit } from '../dataset/answerUnit.ts';
import type { FigureQuery } from '../dataset/figureQuery.ts';
import { findFigure } from '../dataset/findFigure.ts';
import { questionOf } from '../dataset/questionOf.ts';
import type { Figure } from '../domain/figure.ts';
import type { Interval } from '../domain/interval.ts';
import { failure, success, type Result } from '../domain/result.ts';
import type { FunctionContext } from './functions/functionDefinition.ts';
import { mayEnter } from './mayEnter.ts';

/** A level that enters a computation, with where it lies. */
export interface Input {
  readonly figure: Figure;
  readonly interval: Interval;
}

/**
 * The level that a computation starts from: published, or computed unless the basis is `published`. An implied base never
 * enters, whatever the basis, nor does what is stated roughly or in another currency than the indicator's.
 */
export function inputFigure(
  query: Omit<FigureQuery, 'measure' | 'reference'>,
  { dataset }: FunctionContext,
): Result<Input> {
  const basis = query.basis === 'published' ? 'published' : 'preferred';
  const indicator = dataset.indicator(query.indicator);
  // Nothing is computed in another currency unasked.
  const unit = indicator === undefined ? {} : { unit: defaultUnit('level', indicator) };
  const level = { ...unit, ...query, measure: 'level', basis } as const;
  const input = findFigure(dataset, level);
  if (!input.ok) return input;
  const interval = mayEnter(input.value);
  return interval === undefined
    ? failure({ code: 'unfit-input', question: questionOf(dataset, level, input.value.period) })
    : success({ figure: input.value, interval });
}
