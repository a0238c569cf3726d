import { isNominalByTests, type BaseTest } from '../../domain/baseTest.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { isNominal } from '../../domain/isNominal.ts';
import { tradeFlows } from '../../domain/wellKnownIndicators.ts';
import { deriveContext } from '../deriveContext.ts';
import type { DeriveInput } from '../deriveInput.ts';
import { finish } from '../finish.ts';
import { createNetwork } from '../network.ts';
import { printedEntries } from '../printedEntries.ts';
import { testBases } from './bases.ts';

/**
 * Indicators with the kind of growth that tests prove. Nominal stays nominal where printed growth meets printed levels often
 * enough, and for trade; without that proof it becomes comparable, so that no level follows from it.
 */
export function testedGrowth(input: DeriveInput): readonly Indicator[] {
  const context = deriveContext(input);
  const network = createNetwork([], context);
  finish(printedEntries(input, network, context));
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
