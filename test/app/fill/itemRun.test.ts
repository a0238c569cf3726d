import { describe, expect, it } from 'vitest';
import { tableOutcome } from '../../support/tableOutcome.ts';

const asked = (...headers: readonly string[]): readonly string[] =>
  tableOutcome(
    `T:2023年上半年\n | ${headers.join(' | ')}\n许昌 | ${headers.map(() => '').join('|')}`,
  ).filter((line) => line.startsWith('ask') || line.includes(' nothing-before'));

describe('a measure behind several names', () => {
  it.each([
    [['进出口', '出口', '进口', '同比'], ['ask of-item']],
    [['出口', '进口', '同比'], ['ask of-item']],
    [['GDP', '常住人口', '进出口', '增速'], ['ask of-item']],
    [['服务贸易', '进出口', '同比'], ['D1 nothing-before']],
  ])('is asked: %o', (headers, lines) => {
    expect(asked(...headers)).toEqual(lines);
  });

  it.each([[['进出口', '同比', '出口', '进口', '同比']], [['常住人口', 'GDP', '增速']]])(
    'is of the last: %o',
    (headers) => {
      expect(asked(...headers)).toEqual([]);
    },
  );
});
