import type { FigureQuery } from '../dataset/figureQuery.ts';
import { findFigure } from '../dataset/findFigure.ts';
import { questionOf } from '../dataset/questionOf.ts';
import type { Figure } from '../domain/figure.ts';
import type { Interval } from '../domain/interval.ts';
import { shiftYears, type Period } from '../domain/period.ts';
import { failure, success, type Result } from '../domain/result.ts';
import type { FunctionContext } from './functions/functionDefinition.ts';
import { mayEnter } from './mayEnter.ts';

/** The growth of one year in a chain. */
export interface GrowthStep {
  readonly period: Period;
  readonly figure: Figure;
  /** Where the growth lies; undefined over two bases, of which nobody can tell. */
  readonly interval: Interval | undefined;
}

/**
 * The growth of every year after a period up to another: published, and where that is missing from levels on one base; over two
 * bases only where the basis accepts them. So a revised base does no harm. The first year without a growth is the failure.
 */
export function growthChain(
  query: Omit<FigureQuery, 'period' | 'measure' | 'reference'>,
  from: Period,
  to: Period,
  { dataset }: FunctionContext,
): Result<readonly GrowthStep[]> {
  const basis = query.basis === 'computed' ? 'any' : query.basis;
  const steps: GrowthStep[] = [];
  for (let year = 1; year <= to.year - from.year; year += 1) {
    const period = shiftYears(from, year);
    const step: FigureQuery = {
      ...query,
      basis,
      measure: 'yoy',
      period: { kind: 'period', period },
    };
    const growth = findFigure(dataset, step);
    if (!growth.ok) return growth;
    const interval = mayEnter(growth.value);
    if (interval === undefined && growth.value.status !== 'mixed-base') {
      const question = questionOf(dataset, step, growth.value.period);
      return failure({ code: 'unfit-input', question });
    }
    steps.push({ period, figure: growth.value, interval });
  }
  return success(steps);
}
