import { describe, expect, it } from 'vitest';
import { candidatePeriods } from '../../src/dataset/candidatePeriods.ts';
import { parsePeriod } from '../../src/domain/parsePeriod.ts';

function candidates(text: string | number, existing: readonly string[]): readonly string[] {
  const request = parsePeriod(text);
  if (request === undefined) throw new Error(`no period: ${text}`);
  return [...candidatePeriods(request, () => existing)];
}

function neverAsked(): readonly string[] {
  throw new Error('asked');
}

const mixed = ['2024', '2025H1', '@2025', '2025M06', '2025M05C', '2023', '@2023M08'];

describe('candidatePeriods', () => {
  it.each([
    [2023, mixed, ['2023', '@2023M08']],
    [2023, ['@2023M08', '@2023', '@2022'], ['2023', '@2023', '@2023M08']],
    ['@2023', mixed, ['@2023']],
    ['2025H1', mixed, ['2025H1']],
    ['latest', mixed, ['2025H1']],
    ['latest', [...mixed, '2025'], ['2025']],
    ['latest', ['@2024', '@2025'], ['@2025']],
    ['latest-1Y', mixed, ['2024H1']],
    ['最新年度', mixed, ['2024']],
    ['最新累计', mixed, ['2025H1']],
    ['最新月', mixed, ['2025M06']],
    ['最新月', ['2025'], []],
    ['latest', [], []],
  ])('of %j among %j are %j', (text, existing, codes) => {
    expect(candidates(text, existing)).toEqual(codes);
  });

  it('do not look for what exists unless it matters', () => {
    const request = parsePeriod('2025H1');
    if (request === undefined) throw new Error('no period');
    expect([...candidatePeriods(request, neverAsked)]).toEqual(['2025H1']);
  });
});
