import { describe, expect, it } from 'vitest';
import { tableOutcome } from '../../support/tableOutcome.ts';

const asks = (title: string, ...headers: readonly string[]): readonly string[] =>
  tableOutcome(
    `T:${title}\n | ${headers.join(' | ')}\n郑州 | ${headers.map(() => '').join('|')}`,
  ).filter((line) => line.startsWith('ask'));

describe('the currencies that a title names', () => {
  it('are asked about where nothing is counted in one of them', () => {
    expect(asks('2025年进出口（亿元、亿美元）', '进出口')).toEqual(['ask unheard']);
  });

  it.each([
    ['2025年（亿元、亿美元）', '进出口', '实际使用外资'],
    ['2025年进出口（亿元、亿美元）', '进出口（亿元）', '进出口（亿美元）'],
    ['2025年（亿元、万人）', '进出口'],
  ])('are heard where something is: %s', (title, ...headers) => {
    expect(asks(title, ...headers)).toEqual([]);
  });
});
