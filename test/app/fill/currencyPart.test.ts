import { describe, expect, it } from 'vitest';
import { currencyPart } from '../../../src/app/fill/currencyPart.ts';
import type { Said } from '../../../src/app/fill/said.ts';

const said = (kind: 'unit' | 'currency', id: string): Said =>
  new Map([[kind, { kind, id, label: id, isPlain: false }]]);

describe(currencyPart, () => {
  it.each([
    ['亿美元|%', '美元'],
    ['万元|亿美元', '元|美元'],
    ['US$ bn', '美元'],
  ])('is in %s: %s', (unit, currency) => {
    expect(currencyPart(said('unit', unit))?.id).toBe(currency);
  });

  it('is the one that was taken where the unit is none of money, else none', () => {
    expect(currencyPart(said('currency', '美元'))?.id).toBe('美元');
    expect(currencyPart(said('unit', '万人'))).toBeUndefined();
  });
});
