import { describe, expect, it } from 'vitest';
import { namedOrId } from '../../src/dataset/dataset.ts';
import { sampleDataset as dataset } from '../support/sampleEdition.ts';

describe('createDataset', () => {
  it('finds everything by its id', () => {
    expect(dataset.place('419001')?.nameZh).toBe('济源市');
    expect(dataset.indicator('trade')?.sumOf).toEqual(['exports', 'imports']);
    expect(dataset.breakdown('us')?.dimension).toBe('partner');
    expect(dataset.source('dx')?.publisher).toBe('大象新闻');
    expect(dataset.figure('jy-1')?.value).toBe(527.7);
    expect(dataset.figure('c-luoyang')?.value).toBe(304.3);
    expect([dataset.place('x'), dataset.figure('x'), dataset.cell('x')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('finds places, indicators and breakdowns by name', () => {
    expect(dataset.places.match('濟源')).toMatchObject({ item: { id: '419001' } });
    expect(dataset.indicators.match('外贸')).toMatchObject({ item: { id: 'trade' } });
    expect(dataset.breakdowns.match('国企')).toMatchObject({ item: { id: 'state-owned' } });
  });
});

describe('namedOrId', () => {
  it('is the short name, or the id of what nobody knows', () => {
    expect(namedOrId(dataset.place('419001'), '419001').nameZh).toBe('济源');
    expect(namedOrId(undefined, 'X')).toEqual({ id: 'X', nameZh: 'X', nameEn: 'X' });
  });
});
