import { describe, expect, it } from 'vitest';
import { cellKey } from '../../src/dataset/figureCell.ts';
import { heldDataset } from '../../src/dataset/heldDataset.ts';
import { firstDataset } from '../support/firstEdition.ts';
import { linesDataset } from '../support/linesEdition.ts';
import { newestDataset } from '../support/newestEdition.ts';

const key = '410100|trade||level|2024';

describe('heldDataset', () => {
  it('answers a held figure as another edition has it, and all others as its own', () => {
    const held = heldDataset(newestDataset, new Map([[key, firstDataset]]));
    expect(newestDataset.cell(key)?.published[0]?.value).toBe(5565.8);
    expect(held.cell(key)?.published[0]?.value).toBe(5565);
    expect(held.edition).toBe(newestDataset.edition);
    const other = '419001|trade||level|2025';
    expect(held.cell(other)).toBe(newestDataset.cell(other));
    expect(held.figures.find((figure) => cellKey(figure) === key)?.value).toBe(5565);
    expect(held.figuresOf('410100').filter((figure) => cellKey(figure) === key)).toHaveLength(
      firstDataset.figuresOf('410100').filter((figure) => cellKey(figure) === key).length,
    );
  });

  it('is the edition itself where nothing is held', () => {
    expect(heldDataset(newestDataset, new Map())).toBe(newestDataset);
  });

  it('has a figure missing that its edition does not have, and there one that only that has', () => {
    const older = linesDataset('a 410100 trade - 2023 level 5000亿元 source=a');
    const newer = linesDataset('b 410100 trade - 2024 level 5565亿元 source=b');
    const series = '410100|trade||level';
    const held = heldDataset(
      newer,
      new Map([
        [`${series}|2023`, older],
        [`${series}|2024`, older],
      ]),
    );
    expect(held.periods(series)).toEqual(['2023']);
    expect(held.cell(`${series}|2024`)).toBeUndefined();
    const figure = held.cell(`${series}|2023`)?.published[0];
    expect(figure?.value).toBe(5000);
    expect(held.figure(figure?.id ?? '')?.value).toBe(5000);
    expect(held.source('a')?.id).toBe('a');
    expect(held.hasFigures('410100')).toBe(true);
    expect(newer.periods(series)).toEqual(['2024']);
  });
});
