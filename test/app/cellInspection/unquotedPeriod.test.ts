import { describe, expect, it } from 'vitest';
import { unquotedPeriod } from '../../../src/app/cellInspection/unquotedPeriod.ts';
import { inspected } from '../../support/inspected.ts';

const cases: readonly (readonly [
  text: string,
  value: unknown,
  chinese: string,
  english: string,
])[] = [
  [
    '2021-5',
    2016,
    '没有引号，2021-5 是算式，等于 2016；指2021年5月请写 "2021-5"。',
    'Without quotes 2021-5 is a calculation, 2016; for May 2021 write "2021-5".',
  ],
  [
    '2025 - 06',
    2019,
    '没有引号，2025-06 是算式，等于 2019；指2025年6月请写 "2025-06"。',
    'Without quotes 2025-06 is a calculation, 2019; for Jun 2025 write "2025-06".',
  ],
  [
    '2025/6',
    undefined,
    '没有引号，2025/6 是算式；指2025年6月请写 "2025/6"。',
    'Without quotes 2025/6 is a calculation; for Jun 2025 write "2025/6".',
  ],
  [
    '2025-6-30',
    1989,
    '没有引号，2025-6-30 是算式，等于 1989；指2025年6月请写 "2025-6-30"。',
    'Without quotes 2025-6-30 is a calculation, 1989; for Jun 2025 write "2025-6-30".',
  ],
  [
    '2021-2025',
    -4,
    '没有引号，2021-2025 是算式，等于 -4；写时期请加引号。',
    'Without quotes 2021-2025 is a calculation, -4; put a period in quotes.',
  ],
  ['2025', 2025, '', ''],
  ['"2021-5"', '2021-5', '', ''],
  ['B$2-1', 2024, '', ''],
  ['A1', 2016, '', ''],
];

describe('unquotedPeriod', () => {
  it.each(cases)('of %s', (text, value, chinese, english) => {
    expect(unquotedPeriod(text, value, 'zh-CN')).toBe(chinese);
    expect(unquotedPeriod(text, value, 'en-US')).toBe(english);
  });

  it('is told beside the period of a formula, though the formula answers', () => {
    const [call] = inspected('=HENAN.TRADE("河南",2021-5)', {}, { value: 1 }).calls;
    expect(call?.arguments.map(({ name, note }) => [name, note !== ''])).toEqual([
      ['place', false],
      ['period', true],
    ]);
  });
});
