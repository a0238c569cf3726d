import { expect, it } from 'vitest';
import { tierText } from '../../../src/formulas/citation/sourceTiers.ts';
import { newestDataset } from '../../support/newestEdition.ts';

it('never takes what somebody typed for a data site', () => {
  const source = newestDataset.edition.sources.find(({ tier }) => tier === 'aggregator');
  if (source === undefined) throw new Error('No data site.');
  expect(tierText(source, 'zh-CN')).toBe('数据网站');
  expect(tierText({ ...source, kind: 'own' }, 'zh-CN')).toBe('自录');
  expect(tierText({ ...source, kind: 'own' }, 'en-US')).toBe('own entry');
});
