import { env } from 'node:process';

/** How many times as many examples a long run tries: `npm run test:long`. */
export const propertyFactor = Number(env['PROPERTY_FACTOR'] ?? '1');

/** The parameters of a property that is tried with so many examples, more in a long run. */
export function propertyRuns(count: number): { readonly numRuns: number } {
  return { numRuns: count * propertyFactor };
}
