import { describe, expect, it } from 'vitest';
import { repeatedId } from '../../src/dataset/repeatedId.ts';
import { sampleEdition as edition } from '../support/sampleEdition.ts';

describe('repeatedId', () => {
  it('finds nothing in a sound edition, where a place and an indicator may share one', () => {
    expect(repeatedId(edition)).toBeUndefined();
    const [indicator] = edition.indicators;
    const places = edition.places.map((place) => Object.assign({}, place, { id: indicator?.id }));
    expect(repeatedId({ ...edition, places: places.slice(0, 1) })).toBeUndefined();
  });

  it.each(['places', 'indicators', 'breakdowns', 'sources', 'observations', 'computed'] as const)(
    'finds the second of two in %s',
    (name) => {
      const items: readonly { readonly id: string }[] = [...edition[name]];
      expect(repeatedId({ ...edition, [name]: [...items, items[0]] })).toEqual({
        path: `${name}.${items.length}.id`,
        reason: `repeated id: ${items[0]?.id}`,
      });
    },
  );
});
