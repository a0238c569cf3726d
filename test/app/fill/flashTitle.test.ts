import { expect, it } from 'vitest';
import { flashTitle } from '../../../src/app/fill/flashTitle.ts';
import { nothingSaid } from '../../../src/app/fill/said.ts';
import { tableFacts } from '../../../src/app/fill/tableFacts.ts';
import { newestDataset } from '../../support/newestEdition.ts';

const facts = tableFacts({ down: [], across: [], fixed: nothingSaid }, [], newestDataset);

it('asks about flash figures that were revised since, and about no others', () => {
  const revised = { ...facts, restated: ['2023'] };
  expect(flashTitle('2023年GDP快报', revised, {})).toMatchObject([{ text: '快报' }]);
  expect(flashTitle('2023年GDP快报', facts, {})).toEqual([]);
  expect(flashTitle('2023年GDP', revised, {})).toEqual([]);
});
