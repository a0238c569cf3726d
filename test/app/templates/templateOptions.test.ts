import { describe, expect, it } from 'vitest';
import { settledAnswers, templateOptions } from '../../../src/app/templates/templateOptions.ts';
import { mapDataset } from '../../support/mapDataset.ts';

const context = { dataset: mapDataset, language: 'zh-CN' } as const;

describe('templateOptions', () => {
  it('offers the whole first, then the places of the map, and years that have a figure', () => {
    const { places, years } = templateOptions({ place: '419001', indicator: 'trade' }, context);
    expect(places[0]?.label).toBe('河南省');
    expect(places.map(({ value }) => value)).toContain('419001');
    expect(years[0]).toBe(2025);
  });
});

describe('settledAnswers', () => {
  it('begins with the whole, what is asked first, and the newest year', () => {
    expect(settledAnswers({}, context)).toMatchObject({ place: '410000', indicator: 'trade' });
  });

  it('gives up a year without a figure', () => {
    const wish = { place: '419001', indicator: 'trade', year: 1990 };
    expect(settledAnswers(wish, context).year).toBe(2025);
  });
});
