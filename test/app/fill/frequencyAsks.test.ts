import { describe, expect, it } from 'vitest';
import { tableOutcome } from '../../support/tableOutcome.ts';

const asks = (title: string, ...headers: readonly string[]): readonly string[] =>
  tableOutcome(
    `T:${title}\n | ${headers.join(' | ')}\n出口 | ${headers.map(() => '').join('|')}`,
  ).filter((line) => line.startsWith('ask'));

describe('a frequency that a title says', () => {
  it.each(['河南季度出口', '河南出口（月度）', 'Monthly exports of Henan', '河南各月出口'])(
    'is asked about over whole years: %s',
    (title) => {
      expect(asks(title, '2024', '2025')).toEqual(['ask unheard']);
    },
  );

  it('is no more than quarters or months over these', () => {
    expect(asks('河南季度出口', '2025Q1', '2025H1')).toEqual([]);
    expect(asks('2025年河南逐月出口', '1-2月', '1-3月')).toEqual([]);
    expect(asks('2025年一季度河南出口', '累计')).toEqual([]);
  });
});
