import type { FunctionDefinition } from '../formulas/functions/functionDefinition.ts';
import { namespace } from '../formulas/product.ts';

/**
 * How a function is called, optional arguments in brackets.
 *
 * @example
 * signature(trade); // => 'HENAN.TRADE(place, period, [flow], [breakdown], [unit], [basis], [edition])'
 */
export function signature({ id, parameters }: FunctionDefinition): string {
  const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `${namespace}.${id}(${names.join(', ')})`;
}
