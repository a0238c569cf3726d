import { describe, expect, it } from 'vitest';
import { tableOutcome } from '../../support/tableOutcome.ts';

const asks = (title: string, ...headers: readonly string[]): readonly string[] =>
  tableOutcome(
    `T:${title}\n | ${headers.join(' | ')}\n进出口 | ${headers.map(() => '').join('|')}`,
  ).filter((line) => line.startsWith('ask'));

describe('the periods that a title names', () => {
  it.each([
    ['2024年上半年和2025年上半年郑州', ['2024', '2025'], 2],
    ['Zhengzhou, 2024 and H1 2025', ['2024', '2025'], 1],
    ['2024年1-9月、2025年1-9月郑州', ['2024年', '2025年1-9月'], 2],
    ['2024年郑州', ['2023', '2022'], 1],
    ['2025年6月郑州当月及累计', ['2025年6月'], 2],
  ])('are asked about where headers say others: %s', (title, headers, count) => {
    expect(asks(title, ...headers)).toEqual(Array.from({ length: count }, () => 'ask unheard'));
  });

  it.each([
    ['2024年上半年和2025年上半年郑州', '2024年1-6月', '2025H1'],
    ['Zhengzhou, 2024 and H1 2025', '2024', 'H1 2025'],
    ['2024年和2025年郑州', '2024', '2025'],
    ['2021-2025年郑州', '2022', '2023'],
    ['2025年郑州', '2025年6月', '2025年1-6月'],
  ])('are heard where they say them: %s', (title, ...headers) => {
    expect(asks(title, ...headers)).toEqual([]);
  });
});
