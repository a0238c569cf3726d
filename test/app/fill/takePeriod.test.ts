import { describe, expect, it } from 'vitest';
import { newestDataset } from '../../support/newestEdition.ts';
import { askedOf } from './cases/askedTable.ts';
import { wholeTables } from './cases/wholeTable.ts';

/** The period of the last column, or why it is refused. */
function last(title: string, ...headers: readonly string[]): string {
  const [table] = wholeTables(
    `T:${title}\n | ${headers.join(' | ')}\n进出口${' | '.repeat(headers.length)}`,
  );
  const lines = table === undefined ? [] : askedOf(table, newestDataset);
  const column = String.fromCodePoint(65 + headers.length);
  const cell = new RegExp(`${column}2 \\w+\\("河南",\\$A2,"?(?<period>\\w+)"?\\)`, 'u');
  const problem = lines.find((line) => line.startsWith(`${column}1 `));
  return cell.exec(lines.join('\n'))?.groups?.['period'] ?? problem ?? '';
}

describe('上年同期', () => {
  it.each([
    ['2020M05C', '2021年5月河南省', ['累计', '上年同期']],
    ['2020M05', '2021年5月河南省', ['当月', '上年同期']],
    ['2020M05C', '2021年5月河南省', ['当月', '上年同期', '累计', '去年同期']],
    ['2024H1', '2025年河南省', ['1-6月', '上年同期']],
    ['2020M05C', '河南省', ['2021年1-5月', '上年同期']],
    ['2020M05C', '2021年1-5月河南省', ['本期', '上年同月', '上年同期']],
  ])('is %s below %s behind %j', (period, title, headers) => {
    expect(last(title, ...headers)).toBe(period);
  });

  it.each([
    ['2021年5月河南省', ['当月', '累计', '上年同期']],
    ['2021年河南省', ['5月', '1-5月', '上年同期']],
    ['2021年5月河南省', ['累计中的边角', '当月', '上年同期']],
  ])('is of nobody knows what below %s behind %j', (title, headers) => {
    expect(last(title, ...headers)).toMatch(/ (?:nothing-before|under)$/u);
  });
});
