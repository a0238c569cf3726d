import { describe, expect, it } from 'vitest';
import { chartNote } from '../../../src/app/chart/chartNote.ts';

describe('chartNote', () => {
  it('names the first document and counts the others', () => {
    const sources = ['大象新闻（2026-02-13）', '河南统计年鉴（2024）'];
    expect(chartNote(sources, true, 'zh-CN')).toBe(
      '空心为测算；资料来源：大象新闻（2026-02-13）等 2 份文件',
    );
    expect(chartNote(['A (2025)', 'B'], false, 'en-US')).toBe(
      'Source: A (2025) and 1 more document',
    );
    expect(chartNote(['A', 'B', 'C'], true, 'en-US')).toBe(
      'Hollow: computed; Source: A and 2 more documents',
    );
  });

  it('is empty where nothing is known', () => {
    expect(chartNote([], false, 'zh-CN')).toBe('');
  });
});
