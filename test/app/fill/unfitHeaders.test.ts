import { describe, expect, it } from 'vitest';
import { tableOutcome } from '../../support/tableOutcome.ts';

const columns = (title: string, ...headers: readonly string[]): readonly string[] =>
  tableOutcome(
    `T:${title}\n | ${headers.join(' | ')}\n进出口 | ${headers.map(() => '').join('|')}`,
  );

describe('a header that does not go with the title or the other side', () => {
  it.each([
    ['2025年1-6月郑州', '全年'],
    ['2025年1-6月郑州', '第3季度累计'],
    ['2025年1-6月郑州', '上年'],
    ['2025年郑州', '累计'],
    ['2025年郑州', '当月'],
    ['2025年郑州民营企业', '国有企业'],
    ['2025年郑州（亿美元）', '占比'],
    ['2025年郑州', '可比价增长(%)'],
  ])('is told: %s, %s', (title, header) => {
    expect(columns(title, header, '同比')).toContain('B1 unfit');
  });

  it.each([
    ['2025年1-6月郑州', '去年全年', 'B2 5,565亿元'],
    ['2025年郑州', '上年', 'B2 5,565亿元'],
    ['2025年6月郑州', '累计', 'B2 2,746.8亿元'],
  ])('is none where it does: %s, %s', (title, header, cell) => {
    expect(columns(title, header)[0]).toContain(cell);
  });
});
