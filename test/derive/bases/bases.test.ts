import { describe, expect, it } from 'vitest';
import { compareText } from '../../../src/domain/compareText.ts';
import { closureOf } from '../../support/printedFigures.ts';

const others = [
  'CN',
  '410000',
  '410100',
  '410300',
  '411000',
  '419001',
  'ZN-airport',
  'ZN-etdz',
  'ZN-ftz',
  'CL-chains',
];

/** Ten places of which printed growth meets both levels, and a city without printed growth. */
function ofCity(year: number, ...more: readonly string[]): readonly (readonly [string, boolean])[] {
  const [before, now] = [year - 1, year];
  const met = others.flatMap((place) => [
    `${place}-1 ${place} trade - ${before} level 100.0亿元`,
    `${place}-2 ${place} trade - ${now} level 110.0亿元`,
    `${place}-3 ${place} trade - ${now} yoy 10.0%`,
  ]);
  const city = [
    `city-1 ZN-grown trade - ${before} level 50.0亿元`,
    `city-2 ZN-grown trade - ${now} level 60.0亿元`,
  ];
  return [...closureOf([...met, ...city, ...more].join('\n')).values()]
    .filter(({ place }) => place === 'ZN-grown')
    .filter(({ method }) => method === 'growth' || method === 'increase')
    .map(({ method, mixed }) => [method, mixed === true] as const)
    .toSorted(([left], [right]) => compareText(left, right));
}

describe('bases', () => {
  it('are proven by nearly all other places', () => {
    expect(ofCity(2025)).toEqual([
      ['growth', false],
      ['increase', false],
    ]);
  });

  it('are not proven by other places where the territory changed', () => {
    expect(ofCity(2024)).toEqual([
      ['growth', true],
      ['increase', true],
    ]);
  });

  it('are proven by growth of its own that meets both levels, also where the territory changed', () => {
    expect(ofCity(2024, 'city-3 ZN-grown trade - 2024 yoy 20.0%')).toEqual([
      ['growth', false],
      ['increase', false],
    ]);
  });
});
