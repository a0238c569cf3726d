import { expect, it } from 'vitest';
import type { Said, SaidPart } from '../../../src/app/fill/said.ts';
import { tableFacts, type TableFacts } from '../../../src/app/fill/tableFacts.ts';
import { newestDataset } from '../../support/newestEdition.ts';

function factsOf(...parts: readonly (readonly [SaidPart['kind'], string])[]): TableFacts {
  const fixed: Said = new Map(
    parts.map(([kind, id]) => [kind, { kind, id, label: id, isPlain: false }]),
  );
  return tableFacts({ down: [], across: [], fixed }, [], newestDataset);
}

it('gathers what all cells ask, whether it is levels or growth', () => {
  const levels = factsOf(['indicator', 'gdp'], ['period', '2024']);
  expect(levels).toMatchObject({ hasLevels: true, hasGrowth: false, isWhole: true, restated: [] });
  expect(levels.indicators.map(({ id }) => id)).toEqual(['gdp']);
  expect(levels.parts('period').map(({ id }) => id)).toEqual(['2024']);
  expect(factsOf(['measure', 'yoy'])).toMatchObject({ hasLevels: false, hasGrowth: true });
});
