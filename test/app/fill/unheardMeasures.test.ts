import { describe, expect, it } from 'vitest';
import { tableOutcome } from '../../support/tableOutcome.ts';

const asks = (title: string, ...headers: readonly string[]): readonly string[] =>
  tableOutcome(
    `T:${title}\n | ${headers.join(' | ')}\n郑州 | ${headers.map(() => '').join('|')}`,
  ).filter((line) => line.startsWith('ask'));

describe('the measures that a title names', () => {
  it.each([
    ['2025年各市进出口增速及占比', ['进出口'], 2],
    ['2025年各市GDP、增速及位次', ['GDP', '增速'], 1],
    ['2025年各市进出口 占全省比重 增速', ['进出口'], 2],
  ])('are asked about where no header says them: %s', (title, headers, count) => {
    expect(asks(title, ...headers)).toEqual(Array.from({ length: count }, () => 'ask unheard'));
  });

  it.each([
    ['2025年各市GDP、增速及位次', 'GDP', '位次', '增速'],
    ['2025年各市进出口总量和增速', '进出口总额', '实际增速'],
    ['2025年各市进出口增速及位次', '进出口增速', '增速位次'],
  ])('are heard where headers do, or say what is made of them: %s', (title, ...headers) => {
    expect(asks(title, ...headers)).toEqual([]);
  });
});
