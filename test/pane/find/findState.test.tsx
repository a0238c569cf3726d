import { describe, expect, it } from 'vitest';
import { findReducer, initialFindState, type FindState } from '../../../src/pane/find/findState.ts';

const narrowed: FindState = {
  text: 'jy',
  filters: { places: ['419001'], statuses: ['computed'] },
  sort: 'value',
  active: 7,
};

describe('findReducer', () => {
  it.each([
    ['typing', { kind: 'type', text: 'zz' }],
    ['narrowing', { kind: 'narrow', facet: 'period', id: '2025' }],
    ['widening', { kind: 'widen' }],
    ['sorting', { kind: 'sort', sort: 'period' }],
  ] as const)('starts again at the first figure after %s', (_name, action) => {
    expect(findReducer(narrowed, action).active).toBe(0);
  });

  it('keeps filters and order while something else is typed', () => {
    const { filters, sort } = findReducer(narrowed, { kind: 'type', text: 'zz' });
    expect([filters, sort]).toEqual([narrowed.filters, 'value']);
  });

  it('moves without changing the list', () => {
    expect(findReducer(narrowed, { kind: 'move', to: 3 })).toEqual({ ...narrowed, active: 3 });
  });

  it.each([
    ['place', 'places'],
    ['indicator', 'indicators'],
    ['period', 'periods'],
  ] as const)('narrows by one %s at a time, beside the other filters', (facet, filter) => {
    const once = findReducer(narrowed, { kind: 'narrow', facet, id: 'a' });
    const twice = findReducer(once, { kind: 'narrow', facet, id: 'b' });
    expect(twice.filters).toEqual({ ...narrowed.filters, [filter]: ['b'] });
  });

  it('takes one filter away and leaves the others', () => {
    const { filters } = findReducer(narrowed, { kind: 'narrow', facet: 'place', id: undefined });
    expect(filters).toEqual({ statuses: ['computed'] });
    expect('places' in filters).toBe(false);
  });

  it('takes no status that does not exist', () => {
    const { filters } = findReducer(initialFindState, {
      kind: 'narrow',
      facet: 'status',
      id: 'constructor',
    });
    expect(filters).toEqual({ statuses: [] });
  });

  it('widens to everything and keeps the text', () => {
    expect(findReducer(narrowed, { kind: 'widen' })).toEqual({
      ...narrowed,
      filters: {},
      active: 0,
    });
  });
});
