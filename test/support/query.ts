import type { FigureQuery } from '../../src/dataset/figureQuery.ts';
import { period } from './period.ts';

/** A question for a level of trade in 2025, but for what is given; `code` is the code of another period. */
export function query(
  given: Partial<FigureQuery> & { readonly code?: string | undefined } = {},
): FigureQuery {
  const { code = '2025', ...rest } = given;
  return {
    place: '419001',
    indicator: 'trade',
    breakdown: '',
    period: { kind: 'period', period: period(code) },
    measure: 'level',
    basis: 'preferred',
    ...rest,
  };
}
