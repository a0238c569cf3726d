import { describe, expect, it } from 'vitest';
import { tableOutcome } from '../../support/tableOutcome.ts';

const asks = (title: string, ...headers: readonly string[]): readonly string[] =>
  tableOutcome(
    `T:${title}\n | ${headers.join(' | ')}\n郑州 | ${headers.map(() => '').join('|')}`,
  ).filter((line) => line.startsWith('ask'));

describe('a measure that a title names', () => {
  it.each([
    ['2025年各市进出口增速', '进出口', '进出口位次'],
    ['2025年各市GDP增速', 'GDP', '常住人口'],
  ])('is asked about where it may not be of all headers: %s', (title, ...headers) => {
    expect(asks(title, ...headers)).toEqual(['ask of-title']);
  });

  it.each([
    ['各市GDP增速', '2024年', '2025年'],
    ['2025年各市主要指标增速', 'GDP', '进出口'],
    ['2025年各市GDP增速', 'GDP增速', '进出口增速'],
  ])('is of all of them: %s', (title, ...headers) => {
    expect(asks(title, ...headers)).toEqual([]);
  });
});
