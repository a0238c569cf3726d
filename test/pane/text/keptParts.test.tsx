import { describe, expect, it } from 'vitest';
import { keptParts } from '../../../src/pane/text/keptParts.ts';

const kept = (text: string): readonly string[] =>
  keptParts(text).flatMap((part) => (part.isKept ? [part.text] : []));

describe('keptParts', () => {
  it.each([
    [
      '2025年，济源进出口527.7亿元，占全省5.6%（大象新闻，2026-02-13）。',
      '2025年|527.7亿元|2026-02-13',
    ],
    ['Top News (Henan Daily), 2025-02-26, in Chinese', '2025-02-26'],
    ['In 2024, Henan’s foreign trade came to CNY 820.2 bn (Top News)', 'CNY 820.2 bn'],
    ['Rounded from CNY 23.24023–23.24025 bn', 'CNY 23.24023–23.24025 bn'],
    ['郑州2024年1–6月仅有隐含基数1980.4（1979.6–1981.1）', '2024年1–6月|1979.6–1981.1'],
    ['-12%至15%', '-12%至15%'],
    ['growth on the year, Jan–Jun 2025: 38.7%', 'Jan–Jun 2025'],
    ['"2025-06-15" (period) is 15 Jun 2025', '2025-06-15|15 Jun 2025'],
    ['22,051 figures · 2026-11-27-f96c297e', '2026-11-27-f96c297e'],
    ['723,000 people and 13.138 million people', '13.138 million'],
    ['GB/T 7714', 'GB/T 7714'],
    ['No. 2 of 18', 'No. 2'],
    ['Cross-border e-commerce goods', 'e-commerce'],
  ])('keeps together what is read at once: %s', (text, expected) => {
    expect(kept(text)).toEqual(expected.split('|'));
  });

  it.each(['', '济源', '，2025年', '527.7亿元', 'https://a.cn/2026-02-13.html 2026-02-13'])(
    'loses nothing of %j',
    (text) => {
      expect(
        keptParts(text)
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
    },
  );

  it('lets an address break', () => {
    expect(kept('见 https://a.cn/show-2026-02-13.html（2026-02-13）')).toEqual(['2026-02-13']);
  });
});
