import { describe, expect, it } from 'vitest';
import { ownWhole } from '../../src/dataset/ownWhole.ts';
import { newestEdition } from '../support/newestEdition.ts';

describe('ownWhole', () => {
  it('is another indicator of the same place, where shares are published so', () => {
    const wholes = newestEdition.indicators.flatMap(({ id }) => {
      const whole = ownWhole(newestEdition, id);
      return whole === undefined ? [] : [`${id} in ${whole}`];
    });
    expect(wholes).toEqual(['tax-revenue in fiscal-revenue']);
  });
});
