import { describe, expect, it } from 'vitest';
import { figureCard } from '../../../src/app/figureCard/figureCard.ts';
import { figureVersions, type FigureVersion } from '../../../src/app/figureCard/figureVersions.ts';
import type { Dataset } from '../../../src/dataset/dataset.ts';
import { linesDataset } from '../../support/linesEdition.ts';

const bureau = { publisher: '统计局', tier: 'official' } as const;

const revised = linesDataset(
  `
  old 410000 trade - 2024 level 4600.2亿元 source=a
  new 410000 trade - 2024 level 4714.7亿元 source=b`,
  [
    { id: 'a', published: '2025-04-15', ...bureau },
    { id: 'b', published: '2026-04-24', ...bureau },
  ],
);

const contested = linesDataset(
  `
  gov 410000 trade - 2024 level 4600.2亿元 source=a
  web 410000 trade - 2024 level 4714.7亿元 source=b`,
  [
    { id: 'a', published: '2025-04-15', tier: 'official' },
    { id: 'b', published: '', tier: 'aggregator' },
  ],
);

const twice = linesDataset(`
  sum 410000 trade   - 2024 level 30亿元 source=a
  out 410000 exports - 2024 level 20亿元 source=a
  in  410000 imports - 2024 level 10亿元 source=a`);

function versions(dataset: Dataset, id?: string): readonly FigureVersion[] {
  const cell = dataset.cell('410000|trade||level|2024');
  const figure = id === undefined ? cell?.published[0] : cell?.computed[0];
  if (figure === undefined) throw new Error('no figure');
  return figureVersions(dataset, figure, figureCard(dataset, figure, 'zh-CN'), 'zh-CN');
}

describe('figureVersions', () => {
  it('sets a revision beside what it revises, which a formula answers as known before', () => {
    const [first, other] = versions(revised);
    expect(first).toMatchObject({ role: 'answers', valueText: '4,714.7亿元', date: '2026-04-24' });
    expect(other).toMatchObject({
      role: 'earlier',
      valueText: '4,600.2亿元',
      tier: 'official',
      why: '同一机构后来改印',
      use: { ok: true, argument: { name: 'edition', value: '@2025-04-15' } },
    });
    expect(other?.use).toHaveProperty('formula', expect.stringContaining('"@2025-04-15"'));
  });

  it('says of a print without a date that no formula answers it', () => {
    expect(versions(contested)[1]).toMatchObject({
      role: 'differs',
      valueText: '4,714.7亿元',
      why: '来源级别在先',
      use: { ok: false, reason: 'undated' },
    });
  });

  it('sets what is computed beside what is printed, and the other way round', () => {
    const [, computed] = versions(twice);
    expect(computed).toMatchObject({
      role: 'computed',
      valueText: '30亿元',
      why: '公布先于测算',
      use: { ok: true, argument: { name: 'basis', value: '测算' } },
    });
    expect(computed?.printed.split('、').toSorted()).toEqual(['10亿元', '20亿元']);
    const [own, printed] = versions(twice, 'computed');
    expect([own?.role, printed?.role]).toEqual(['answers', 'printed']);
    expect(printed?.use).toMatchObject({ ok: true, argument: { name: 'basis', value: '' } });
  });

  it('has nothing to set side by side where there is one number', () => {
    expect(versions(linesDataset('only 410000 trade - 2024 level 30亿元 source=a'))).toEqual([]);
  });
});
