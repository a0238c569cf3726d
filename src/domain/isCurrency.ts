const currencies: ReadonlySet<string> = new Set(['元', '美元']);

/**
 * Whether money is counted in a base of units.
 *
 * @example
 * isCurrency(parseUnit('亿美元').base); // => true; of 万辆 false
 */
export const isCurrency = (base: string): boolean => currencies.has(base);
