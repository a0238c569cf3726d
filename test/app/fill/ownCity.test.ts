import { describe, expect, it } from 'vitest';
import { tableOutcome } from '../../support/tableOutcome.ts';

describe('全市', () => {
  it.each([
    ['2025年郑州市进出口', '> B2 6,501.8亿元, B3 #N/A'],
    ['2025年郑州市各地区进出口', '> B2 6,501.8亿元, B3 #N/A'],
  ])('is the city of the title: %s', (title, cells) => {
    const [first] = tableOutcome(`T:${title}\n | 金额\n全市 |\n航空港区 |`);
    expect(`> ${first ?? ''}`).toBe(cells);
  });

  it.each(['2025年进出口', '2025年全省进出口', '2025年郑州、洛阳进出口'])(
    'is not understood below %s',
    (title) => {
      expect(tableOutcome(`T:${title}\n | 金额\n全市 |\n郑州市 |`)).toContain('A2 unknown');
    },
  );

  it('leaves the labels of the next place alone where it is not understood', () => {
    const lines = tableOutcome(
      'T:2025年河南省进出口\n地区 | 项目 | 金额\n全市 | 一般贸易 |\n郑州市 | 一般贸易 |',
    );
    expect(lines).toContain('A2 unknown');
    expect(lines.join('\n')).not.toContain('under');
  });
});
