import { describe, expect, it } from 'vitest';
import { nothingCurated } from '../../src/formulas/nothingCurated.ts';

describe('nothingCurated', () => {
  it('is a failure that names the place', () => {
    const place = { id: '1', nameZh: '周口市', nameEn: 'Zhoukou', aliases: ['周口'] };
    expect(nothingCurated(place)).toMatchObject({
      issue: { code: 'nothing-curated', place: { nameZh: '周口' } },
    });
  });
});
