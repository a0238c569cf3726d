import { describe, expect, it } from 'vitest';
import { isMisleadingHeader } from '../../../src/app/fill/misleadingHeader.ts';

describe(isMisleadingHeader, () => {
  it.each([
    '2024年同期',
    '2024同期',
    '增减（百分点）',
    'Change (pp)',
    '进出口（亿元/亿美元）',
    '贸易逆差',
  ])('is %s', (header) => {
    expect(isMisleadingHeader(header)).toBe(true);
  });

  it.each(['上年同期', '2024年', '拉动（百分点）', '比全省高于（百分点）', '进出口（亿美元）'])(
    'is not %s',
    (header) => {
      expect(isMisleadingHeader(header)).toBe(false);
    },
  );
});
