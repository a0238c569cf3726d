import { describe, expect, it } from 'vitest';
import { seriesSources } from '../../../src/app/figureCard/seriesSources.ts';
import { sampleDataset } from '../../support/sampleEdition.ts';

const figures = (...ids: readonly string[]) => ids.flatMap((id) => sampleDataset.figure(id) ?? []);

describe('seriesSources', () => {
  it('has each document once, the one of most figures first', () => {
    expect(seriesSources(sampleDataset, figures('zz-4', 'zz-1', 'zz-3'), 'zh-CN')).toEqual([
      '大象新闻（2026-02-13）',
      '河南日报（2025-08-03）',
    ]);
  });

  it('goes down to what computed figures rest on', () => {
    expect(seriesSources(sampleDataset, figures('c-growth'), 'zh-CN')).toEqual([
      '大象新闻（2026-02-13）',
    ]);
    expect(seriesSources(sampleDataset, [], 'zh-CN')).toEqual([]);
  });
});
