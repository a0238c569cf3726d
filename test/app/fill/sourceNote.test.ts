import { describe, expect, it } from 'vitest';
import { isOlderSource, isSourceClause } from '../../../src/app/fill/sourceNote.ts';
import { newestDataset } from '../../support/newestEdition.ts';

describe(isSourceClause, () => {
  it.each([
    '资料来源：河南省统计局',
    '国家统计局河南调查总队',
    '郑州海关，2025年2月20日',
    '《河南统计年鉴2024》',
    '大象新闻',
    'Source: Henan Statistical Yearbook 2024',
    "author's calculations",
    '20 January 2025',
  ])('knows %s', (text) => {
    expect(isSourceClause(text, newestDataset)).toBe(true);
  });

  it.each([
    'city proper only',
    '关区口径',
    '2025年1-6月',
    '统计局，不含济源',
    '出口',
    'half of 2025',
  ])('knows nothing of %s', (text) => {
    expect(isSourceClause(text, newestDataset)).toBe(false);
  });
});

describe(isOlderSource, () => {
  it('is one of which the newest year is before the last of the table', () => {
    expect(isOlderSource('河南统计年鉴2022', 2023)).toBe(true);
    expect(isOlderSource('河南统计年鉴2022、2024', 2023)).toBe(false);
    expect(isOlderSource('河南统计年鉴', 2023)).toBe(false);
    expect(isOlderSource('河南统计年鉴2022', undefined)).toBe(false);
  });
});
