import { describe, expect, it } from 'vitest';
import { tableOutcome } from '../../support/tableOutcome.ts';

const refused = (...labels: readonly string[]): readonly string[] =>
  tableOutcome(
    `T:2023年上半年许昌市\n | 2023H1\n${labels.map((label) => `${label} |`).join('\n')}`,
  ).filter((line) => /^A\d /u.test(line));

describe('behindMeasured', () => {
  it('leaves names of their own alone behind parts of a growth', () => {
    expect(refused('进出口增速', '一般贸易', 'GDP', '常住人口')).toEqual(['A4 under', 'A5 under']);
  });

  it.each([
    ['进出口增速', '一般贸易', 'GDP增速'],
    ['进出口增速', '一般贸易', 'GDP（亿元）', '常住人口'],
    ['进出口', '一般贸易', 'GDP'],
    ['进出口增速', 'GDP'],
  ])('lets them be where they say how, or nothing is in doubt: %s, %s, %s', (...labels) => {
    expect(refused(...labels)).toEqual([]);
  });
});
