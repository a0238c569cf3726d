import { describe, expect, it } from 'vitest';
import { placeProfile } from '../../../src/app/atlas/placeProfile.ts';
import { cpuTime } from '../../support/cpuTime.ts';
import { firstDataset } from '../../support/firstEdition.ts';
import { mapDataset, syntheticMap } from '../../support/mapDataset.ts';

const context = { dataset: mapDataset, language: 'zh-CN' } as const;

describe('placeProfile', () => {
  it('has what is asked first, whether it is known or not', () => {
    const profile = placeProfile('419001', context);
    expect(profile?.within).toBe('河南省');
    expect(profile?.headline.map(({ label, latest }) => [label, latest?.quantity.text])).toEqual([
      ['进出口', '527.7亿元'],
      ['出口', undefined],
      ['进口', undefined],
      ['地区生产总值', undefined],
      ['常住人口', '100万人'],
    ]);
  });

  it('has every other indicator with its years', () => {
    const profile = placeProfile('410100', { dataset: firstDataset, language: 'zh-CN' });
    const labels = profile?.groups.flatMap(({ rows }) => rows.map(({ label }) => label)) ?? [];
    expect(labels.length).toBeGreaterThan(2);
    expect(labels).not.toContain('进出口');
  });

  it('says what is near a place without figures', () => {
    const profile = placeProfile('GP-capitals', context);
    expect(profile?.headline.every(({ latest }) => latest === undefined)).toBe(true);
    const county = firstDataset.edition.places.find(
      ({ kind, id }) => kind === 'county' && !firstDataset.hasFigures(id),
    );
    const empty = placeProfile(county?.id ?? '', { dataset: firstDataset, language: 'zh-CN' });
    expect(empty?.groups).toEqual([]);
    expect(empty?.near.length).toBeGreaterThan(0);
    expect(empty?.near.every(({ id }) => firstDataset.hasFigures(id))).toBe(true);
  });

  it('knows no place that the edition does not have', () => {
    expect(placeProfile('999999', context)).toBeUndefined();
  });

  it('is ready within a frame over 25,000 figures', () => {
    const large = { dataset: syntheticMap(25_000), language: 'zh-CN' } as const;
    expect(cpuTime(() => placeProfile('C2', large))).toBeLessThan(50);
  });
});
