import { isNominalByTests, type BaseTest } from '../../domain/baseTest.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { isNominal } from '../../domain/isNominal.ts';
import { tradeFlows } from '../../domain/wellKnownIndicators.ts';
import { deriveContext } from '../deriveContext.ts';
import type { DeriveInput } from '../deriveInput.ts';
import { createNetwork } from '../network.ts';
import { printedEntries } from '../printedEntries.ts';
import { testBases } from './bases.ts';

/**
 * Indicators with the growth that tests bear out: nominal only where printed growth meets printed levels often enough, or trade
 * by name; what is curated as nominal without that proof is comparable, so that no level is led back from its growth.
 */
export function testedGrowth(input: DeriveInput): readonly Indicator[] {
  const context = deriveContext(input);
  const network = createNetwork([], context);
  printedEntries(input, network, context);
  const { table } = testBases(network, context);
  return input.indicators.map((indicator) =>
    isNominal(indicator) && !isProvenNominal(indicator.id, table)
      ? { ...indicator, growth: 'comparable' }
      : indicator,
  );
}

function isProvenNominal(id: string, table: readonly BaseTest[]): boolean {
  return (
    tradeFlows.includes(id) || isNominalByTests(table.filter(({ indicator }) => indicator === id))
  );
}
