import { describe, expect, it } from 'vitest';
import { tableOutcome } from '../../support/tableOutcome.ts';

const asks = (title: string, label: string, header: string): readonly string[] =>
  tableOutcome(`T:${title}\n | ${header}\n${label} |`).filter((line) => line.startsWith('ask'));

describe('a name of a title that headers of its kind do not say', () => {
  it.each([
    ['2025年郑州市进出口', '洛阳市', '2025年'],
    ['2025年郑州市进出口', '全省', '2025年'],
    ['2025年郑州市出口', '郑州市', '进口'],
    ['2025年郑州市出口', '郑州市', '进出口'],
    ['2025年人均GDP', '郑州市', 'GDP'],
    ['2025年郑州市外贸', '郑州市', '常住人口'],
  ])('is asked about: %s over %s and %s', (title, label, header) => {
    expect(asks(title, label, header)).toEqual(['ask unheard']);
  });

  it.each([
    ['2025年河南省进出口', '洛阳市', '进出口'],
    ['2025年各市进出口', '洛阳市', '出口'],
    ['2025年郑州市外贸', '郑州市', '常住人口 | 出口'],
  ])('is not asked about where they do: %s', (title, label, header) => {
    expect(asks(title, label, header)).toEqual([]);
  });
});
