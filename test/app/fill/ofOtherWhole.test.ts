import { describe, expect, it } from 'vitest';
import { newestDataset } from '../../support/newestEdition.ts';
import { askedOf } from './cases/askedTable.ts';
import { wholeTables } from './cases/wholeTable.ts';

const asked = (...headers: readonly string[]): readonly string[] => {
  const [table] = wholeTables(
    `T:2024年\n | ${headers.join(' | ')}\n郑州市${' | '.repeat(headers.length)}`,
  );
  return table === undefined ? [] : askedOf(table, newestDataset);
};

describe('a share of the province’s whole', () => {
  it('is refused behind another indicator', () => {
    expect(asked('税收收入', '占全省GDP比重')).toContain('C1 twice');
    expect(asked('GDP', '税收收入', '占全省GDP比重')).toContain('D1 twice');
  });

  it('is read behind its own, and alone', () => {
    expect(asked('GDP', '占全省GDP比重')[0]).toContain('"share","河南"');
    expect(asked('占全省GDP比重')[0]).toContain('"share","河南"');
  });
});
