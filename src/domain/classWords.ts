import type { Figure } from './figure.ts';

/**
 * The words of a figure that is printed as a class of figures, which is no number; undefined for a number.
 *
 * @example
 * classWords(industryScale); // => '千亿级'
 */
export function classWords({ origin }: Pick<Figure, 'origin'>): string | undefined {
  if (origin.kind !== 'published') return undefined;
  const [{ qualifiers, printed }] = origin.observations;
  return qualifiers.includes('class') ? printed : undefined;
}
