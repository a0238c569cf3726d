import { describe, expect, it } from 'vitest';
import { computedIdStart } from '../../../src/dataset/columns/computedId.ts';
import { newestEdition } from '../../support/newestEdition.ts';

describe('computedIdStart', () => {
  it('says what a figure is of', () => {
    const figure = {
      place: '410100',
      indicator: 'trade',
      breakdown: '',
      period: '2025',
      measure: 'share',
      reference: '410000/trade',
    } as const;
    expect(computedIdStart(figure)).toBe('c:410100/trade/-/2025/share(410000/trade)');
    expect(computedIdStart({ ...figure, breakdown: 'private', reference: '' })).toBe(
      'c:410100/trade/private/2025/share',
    );
  });

  it('begins the id of every computed figure of the edition', () => {
    const others = newestEdition.computed.filter(
      (figure) => !figure.id.startsWith(computedIdStart(figure)),
    );
    expect(others).toEqual([]);
  });
});
