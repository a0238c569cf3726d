import { describe, expect, it } from 'vitest';
import { coverageCounts } from '../../src/cli/coverage/coverageLines.ts';
import { coverageTable } from '../../src/cli/coverage/coverageTable.ts';
import { newestDataset } from '../support/newestEdition.ts';

const core = [
  'trade',
  'exports',
  'imports',
  'gdp',
  'population',
  'fiscal-revenue',
  'retail-sales',
] as const;

describe('the core panel of the newest edition', () => {
  it('has the province and its 18 units, 2022 to 2025, in at least 495 of 532 levels', () => {
    const table = coverageTable(newestDataset, { indicators: core, from: 2022, to: 2025 });
    expect(table.years).toEqual(['2022', '2023', '2024', '2025']);
    expect(table.indicators.map(({ rows }) => rows.length)).toEqual(core.map(() => 19));
    expect(coverageCounts(table).levels).toBeGreaterThanOrEqual(495);
  });
});
