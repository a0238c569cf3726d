import { describe, expect, it } from 'vitest';
import { newestDataset } from '../../support/newestEdition.ts';
import { askedOf } from './cases/askedTable.ts';
import { wholeTables } from './cases/wholeTable.ts';

function outcome(title: string, ...labels: readonly string[]): readonly string[] {
  const [table] = wholeTables(
    `T:${title}\nA:title:${title} => as-read\n | 2024年\n${labels.map((label) => `${label} |`).join('\n')}`,
  );
  return table === undefined ? [] : askedOf(table, newestDataset);
}

describe('a name that many things have below a title that is not understood', () => {
  it('is left alone, whatever is answered about the title', () => {
    expect(outcome('2024年洛阳市文旅产业', '增加值')).toEqual(['missing indicator', 'A2 under']);
  });

  it('is filled beside a name of its own, and below a title that is understood', () => {
    expect(outcome('2024年洛阳市文旅产业', '地区生产总值', '面积')).toHaveLength(2);
    expect(outcome('2024年洛阳市', '增加值')).toHaveLength(1);
  });
});
