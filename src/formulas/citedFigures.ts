import { cellKey } from '../dataset/figureCell.ts';
import type { FigureQuery } from '../dataset/figureQuery.ts';
import { findFigures } from '../dataset/findFigure.ts';
import type { Figure } from '../domain/figure.ts';
import type { Issue } from '../domain/issue.ts';
import { success, type Result } from '../domain/result.ts';
import type { FunctionContext } from './functions/functionDefinition.ts';
import { findOrCount } from './rank/findOrCount.ts';

/** Failures to choose one of several figures; all of them can be cited. */
const undecided: ReadonlySet<Issue['code']> = new Set([
  'other-universe',
  'other-reference',
  'ambiguous-reference',
]);

/**
 * The figures whose sources answer a query: the one that answers it, or, where it is a matter of the universe or the
 * whole that a citation has no argument for, each of them. What is printed as a class of figures is cited as well.
 */
export function citedFigures(
  query: Result<FigureQuery>,
  context: FunctionContext,
): Result<readonly Figure[]> {
  if (!query.ok) return query;
  const answer = findOrCount(query.value, context);
  if (answer.ok) return success([answer.value]);
  const { issue } = answer;
  if (issue.code === 'class-only') {
    const cell = cellKey({ ...query.value, period: issue.question.period });
    return success(context.dataset.cell(cell)?.published ?? []);
  }
  return undecided.has(issue.code) ? success(findFigures(context.dataset, query.value)) : answer;
}
