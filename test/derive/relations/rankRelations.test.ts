import { describe, expect, it } from 'vitest';
import { relationLines } from '../../support/printedFigures.ts';

const ranks = (rank: string, options = ''): readonly string[] =>
  relationLines(`
    rank  419001 trade - 2025 rank  ${rank}位 of=410000 half=0
    own   419001 trade - 2025 level 527.7亿元
    first 410100 trade - 2025 level 6501.8亿元
    third 410300 trade - 2025 level 304.3亿元 ${options}
    zone  ZN-airport trade - 2025 level 4935亿元`).filter((line) => line.startsWith('rank'));

describe('rankRelations', () => {
  it.each([
    ['2', 'holds', ''],
    ['3', 'holds', ''],
    ['4', 'conflict', ''],
    ['1', 'conflict', ''],
    ['1', 'remarkable', 'source=another'],
  ])('rank %s with one certainly higher and one lower %s', (rank, verdict, options) => {
    expect(ranks(rank, options)).toEqual([
      `rank ${verdict} ${rank} [${rank}, ${rank}] : 2 [2, 3] 位 (rank, own, first, third)`,
    ]);
  });

  it('needs another place of the same kind in the universe', () => {
    expect(
      relationLines(`
        rank 419001 trade - 2025 rank 2位 of=410000 half=0
        own  419001 trade - 2025 level 527.7亿元
        zone ZN-airport trade - 2025 level 4935亿元`),
    ).toEqual([]);
  });

  it('holds a rank of growth against growth', () => {
    expect(
      relationLines(`
        rank  411000 trade - 2023H1 yoy-rank 1位 of=410000 half=0
        own   411000 trade - 2023H1 yoy 23.4%
        other 410100 trade - 2023H1 yoy 30.0%`),
    ).toEqual(['rank conflict 1 [1, 1] : 2 [2, 4] 位 (rank, own, other)']);
  });
});
