import { describe, expect, it } from 'vitest';
import { chartNote } from '../../../src/app/chart/chartNote.ts';

const plain = { hasHollow: false, marks: [] };
const hollow = { hasHollow: true, marks: [] };

describe('chartNote', () => {
  it('names the first document and counts the others', () => {
    const sources = ['大象新闻（2026-02-13）', '河南统计年鉴（2024）'];
    expect(chartNote(sources, hollow, 'zh-CN')).toBe(
      '空心为测算；资料来源：大象新闻（2026-02-13）等 2 份文件',
    );
    expect(chartNote(['A (2025)', 'B'], plain, 'en-US')).toBe(
      'Source: A (2025), and 1 more document',
    );
    expect(chartNote(['A', 'B', 'C'], hollow, 'en-US')).toBe(
      'Hollow: computed; Source: A, and 2 more documents',
    );
  });

  it('explains each mark once, with its sign', () => {
    const marks = ['conflict', 'revised', 'revised'] as const;
    expect(chartNote([], { hasHollow: true, marks }, 'zh-CN')).toBe(
      '空心为测算；◆ 有修订；▲ 来源不一致',
    );
    expect(chartNote(['A'], { hasHollow: false, marks }, 'en-US')).toBe(
      '◆ revised; ▲ sources differ; Source: A',
    );
  });

  it('is empty where nothing is known', () => {
    expect(chartNote([], plain, 'zh-CN')).toBe('');
  });
});
