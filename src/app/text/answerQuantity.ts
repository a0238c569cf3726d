import type { Figure } from '../../domain/figure.ts';
import type { FigureAnswer } from '../../formulas/answer.ts';
import type { Quantity } from './quantityText.ts';

/** An answer in its own unit, with what its figure says of how it is written. */
export function answerQuantity({
  value,
  low,
  high,
  unit,
  figure: { measure, status, origin },
}: FigureAnswer): Quantity & Pick<Figure, 'status'> {
  return { value, low, high, unit, measure, status, origin };
}
