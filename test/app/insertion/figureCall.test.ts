import { describe, expect, it } from 'vitest';
import { figureCall, writtenName } from '../../../src/app/insertion/figureCall.ts';
import { sampleDataset } from '../../support/sampleEdition.ts';

const name = (id: string, language: 'zh-CN' | 'en-US'): string =>
  writtenName(sampleDataset.places, sampleDataset.place(id), id, language);

describe('figureCall', () => {
  it('has the values of a form by parameter', () => {
    const figure = sampleDataset.figure('xc-6');
    const call = figure && figureCall(sampleDataset, figure, 'zh-CN');
    expect([call?.definition.id, call?.values]).toEqual([
      'FIGURE',
      {
        place: '许昌',
        indicator: 'trade',
        period: '2023H1',
        breakdown: '一般贸易',
        measure: 'share',
      },
    ]);
  });
});

describe('writtenName', () => {
  it('is the shortest that means just this place', () => {
    expect([name('419001', 'zh-CN'), name('419001', 'en-US')]).toEqual(['济源', 'Jiyuan']);
  });

  it('is the id of what the edition does not know', () => {
    expect(name('X1', 'zh-CN')).toBe('X1');
  });
});
