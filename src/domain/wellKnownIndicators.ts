/** The few indicators that a function needs by name; every other comes from the data package. */
export const tradeIndicator = 'trade';
export const exportsIndicator = 'exports';
export const importsIndicator = 'imports';

export const tradeFlows: readonly string[] = [tradeIndicator, exportsIndicator, importsIndicator];

export const tradeBalanceIndicator = 'trade-balance';

/** What is asked first of any place, in this order; those that a package has. */
export const headlineIndicators: readonly string[] = [
  tradeIndicator,
  exportsIndicator,
  importsIndicator,
  'gdp',
  'population',
  'fiscal-revenue',
];
