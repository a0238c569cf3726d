import { editDistance } from '../../domain/editDistance.ts';
import { functionCatalogue } from '../../formulas/functions/functionCatalogue.ts';

const mostSuggestions = 3;

/**
 * The ids of functions spelled like one that does not exist, the nearest first.
 *
 * @example
 * functionSuggestions('TRADES'); // => ['TRADE']
 */
export function functionSuggestions(id: string): readonly string[] {
  const allowed = Math.max(1, Math.round(id.length / 3));
  return functionCatalogue
    .map((definition) => ({ id: definition.id, apart: editDistance(definition.id, id, allowed) }))
    .filter(({ id: known, apart }) => apart <= allowed || known.startsWith(id))
    .toSorted((left, right) => left.apart - right.apart)
    .slice(0, mostSuggestions)
    .map((suggestion) => suggestion.id);
}
