import { describe, expect, it } from 'vitest';
import { multiplePeriods } from '../../../src/app/atlas/multiplePeriods.ts';

const period = (code: string): { code: string; label: string; count: number } => ({
  code,
  label: code,
  count: 1,
});

const codes = (first: string, last: string): readonly string[] =>
  multiplePeriods({ shape: '', label: '', periods: [period(first), period(last)] }, 'zh-CN').map(
    ({ code }) => code,
  );

describe('multiplePeriods', () => {
  it('keeps the place of a year without data', () => {
    expect(codes('2023', '2025')).toEqual(['2023', '2024', '2025']);
  });

  it('begins with the last twenty', () => {
    expect(codes('1990', '2025')).toHaveLength(20);
    expect(codes('1990', '2025').at(-1)).toBe('2025');
  });
});
