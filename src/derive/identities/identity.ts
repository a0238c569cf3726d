import type { DeriveContext } from '../deriveContext.ts';
import type { Equation } from '../equation.ts';
import type { Series } from '../series.ts';

/**
 * One identity of published statistics: the equations that a series brings with it.
 *
 * A series need not name what cannot be known from it: a total does not know its parts, but each part names its whole, and
 * an equation is known to all of its members as soon as one of them names it.
 */
export type Identity = (series: Series, context: DeriveContext) => readonly Equation[];
