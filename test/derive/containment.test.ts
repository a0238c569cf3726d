import { describe, expect, it } from 'vitest';
import { directWholes, hasParts, liesIn, type Extent } from '../../src/derive/containment.ts';
import { deriveContext } from '../../src/derive/deriveContext.ts';
import { deriveInput } from '../support/printedFigures.ts';

const context = deriveContext(deriveInput([]));

function extent(text: string): Extent {
  const [place = '', breakdown = ''] = text.split('/');
  return { place, breakdown };
}

describe('directWholes', () => {
  it.each([
    ['419001', ['410000/', 'CN/']],
    ['411000/us', ['410000/us', 'CN/us', '411000/']],
    ['411000/market', ['410000/market', 'CN/market', '411000/', '411000/other']],
    ['410000/air+us', ['CN/air+us', '410000/us', '410000/air']],
    ['410000/india+us', ['CN/india+us', '410000/']],
    ['CN', []],
  ])('of %s are %j', (part, wholes) => {
    const found = directWholes(extent(part), context);
    expect(found.map(({ place, breakdown }) => `${place}/${breakdown}`)).toEqual(wholes);
  });
});

describe('liesIn', () => {
  it.each([
    ['ZN-airport', '410100', true],
    ['ZN-airport', '410000', true],
    ['ZN-etdz', 'ZN-ftz', false],
    ['410100', 'ZN-airport', false],
    ['410100', '410100', false],
    ['411000/us', '411000', true],
    ['411000', '411000/us', false],
    ['411000/market', '411000/other', true],
    ['411000/other', '411000/market', false],
    ['411000/us', '411000/air', false],
    ['411000/air+us', '411000/air', true],
    ['411000/us', '411000/india+us', true],
    ['411000/india+us', '411000/us', false],
    ['411000/us', '410000/us', true],
    ['411000/us', '410000', true],
    ['411000', '410000/us', false],
  ])('%s in %s: %s', (part, whole, expected) => {
    expect(liesIn(extent(part), extent(whole), context)).toBe(expected);
  });
});

describe('hasParts', () => {
  it.each([
    ['trade', true],
    ['population', true],
    ['land-area', false],
    ['gdp-per-capita', false],
    ['cloud-rate', false],
    ['unknown', false],
  ])('%s: %s', (indicator, expected) => {
    expect(hasParts(indicator, context)).toBe(expected);
  });
});
