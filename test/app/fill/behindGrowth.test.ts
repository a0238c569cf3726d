import { describe, expect, it } from 'vitest';
import { newestDataset } from '../../support/newestEdition.ts';
import { askedOf } from './cases/askedTable.ts';
import { wholeTables } from './cases/wholeTable.ts';

const asked = (...labels: readonly string[]): readonly string[] => {
  const rows = labels.map((label) => `${label} |`).join('\n');
  return wholeTables(`T:2024年商丘市\n | 1-12月\n${rows}`).flatMap((table) =>
    askedOf(table, newestDataset),
  );
};

describe('a level behind parts of a growth', () => {
  it('is left alone where nothing says that it is one', () => {
    expect(asked('固定资产投资增速', '工业投资', '房地产开发投资')).toContain('A4 under');
  });

  it('is filled where it has its unit, or stands behind no part', () => {
    const levels = ['固定资产投资增速', '工业投资', '房地产开发投资（亿元）'];
    expect(asked(...levels)).not.toContain('A4 under');
    expect(asked('固定资产投资增速', '房地产开发投资')).not.toContain('A3 under');
  });
});
