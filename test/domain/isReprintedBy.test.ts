import { describe, expect, it } from 'vitest';
import { isReprintedBy } from '../../src/domain/isReprintedBy.ts';
import { sourceOf } from '../support/sourceOf.ts';

const earlier = { ...sourceOf('one'), publisher: '郑州市统计局', published: '2025-04-15' };

describe('isReprintedBy', () => {
  it('takes a later year of the body that a joint publication names first', () => {
    const later = {
      ...earlier,
      publisher: '郑州市统计局、国家统计局郑州调查队',
      published: '2026',
    };
    expect(isReprintedBy(later, earlier)).toBe(true);
    expect(isReprintedBy(earlier, later)).toBe(false);
  });

  it.each([
    ['the same year', { published: '2025-12-31' }],
    ['another body', { publisher: '洛阳市统计局', published: '2026' }],
    ['no body', { publisher: '', published: '2026' }],
  ])('does not take %s', (_what, change) => {
    expect(isReprintedBy({ ...earlier, ...change }, earlier)).toBe(false);
  });

  it('does not take what has no day, or nothing before it', () => {
    const later = { ...earlier, published: '2026' };
    expect(isReprintedBy(later, { ...earlier, published: '' })).toBe(false);
    expect(isReprintedBy(later, undefined)).toBe(false);
  });
});
