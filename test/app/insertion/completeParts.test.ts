import { describe, expect, it } from 'vitest';
import { completeParts } from '../../../src/app/insertion/completeParts.ts';
import { linesDataset } from '../../support/linesEdition.ts';

/** Period → members of the parts of the printed figure called `whole`. */
function partsOf(lines: string): Readonly<Record<string, readonly string[]>> {
  const dataset = linesDataset(lines);
  const figure = dataset.figure('whole');
  if (figure === undefined) throw new Error('no whole');
  return Object.fromEntries(
    completeParts(dataset, figure).map(({ period, parts }) => [
      period,
      parts.map(({ breakdown }) => breakdown),
    ]),
  );
}

const modes = `
  whole 410000 trade -          2024 level 100.0亿元
  p1    410000 trade general    2024 level 60.0亿元
  p2    410000 trade processing 2024 level 30.1亿元
  p3    410000 trade other      2024 level 9.9亿元
  w2    410000 trade -          2023 level 90.0亿元
  q1    410000 trade general    2023 level 50.0亿元
  q2    410000 trade processing 2023 level 30.0亿元
  q3    410000 trade other      2023 level 10.1亿元`;

/** Two partners in two years. */
const partners = (us: string, india: string): string => `
  whole 410000 trade -     2024 level 100.0亿元
  p1    410000 trade us    2024 level ${us}亿元
  p2    410000 trade india 2024 level ${india}亿元
  w2    410000 trade -     2023 level 100.0亿元
  q1    410000 trade us    2023 level ${us}亿元
  q2    410000 trade india 2023 level ${india}亿元`;

const modesShown = ['general', 'processing', 'other'];

describe('completeParts', () => {
  it('finds the members that come to the whole within rounding, ascending', () => {
    expect(partsOf(modes)).toEqual({ '2023': modesShown, '2024': modesShown });
  });

  it('leaves out what lies inside another part', () => {
    const market = 'm1 410000 trade market 2024 level 5.0亿元';
    expect(partsOf(`${modes}\n${market}`)).toEqual({ '2023': modesShown, '2024': modesShown });
  });

  it('leaves out a period in which a part is missing or the sum misses the whole', () => {
    expect(
      partsOf(`${modes}
        w3 410000 trade -          2022 level 80.0亿元
        r1 410000 trade general    2022 level 50.0亿元
        r2 410000 trade processing 2022 level 30.0亿元
        w4 410000 trade -          2021 level 70.0亿元
        s1 410000 trade general    2021 level 40.0亿元
        s2 410000 trade processing 2021 level 20.0亿元
        s3 410000 trade other      2021 level 9.0亿元`),
    ).toEqual({ '2023': modesShown, '2024': modesShown });
  });

  it('offers nothing of members that overlap or leave a rest', () => {
    expect(partsOf(partners('70.0', '45.0'))).toEqual({});
    expect(partsOf(partners('40.0', '30.0'))).toEqual({});
    expect(partsOf(partners('55.0', '45.0'))).not.toEqual({});
  });

  it('takes one period for a coincidence', () => {
    expect(partsOf(modes.replace('w2    410000 trade -', 'w2    410000 trade air'))).toEqual({});
  });

  it('takes no part that is computed from the rest, or printed roughly', () => {
    // Of 2023 the third is only the whole less the other two.
    const computed = modes.replace('level 10.1亿元', 'share 11.2%');
    expect(partsOf(computed)).toEqual({});
    expect(partsOf(modes.replace('30.1亿元', '30.1亿元 qualifier=about'))).toEqual({});
  });

  it('parts a breakdown by the members inside it, and by those of other dimensions', () => {
    const inside = `
      whole 410000 trade other       2024 level 9.9亿元
      p1    410000 trade market      2024 level 9.9亿元
      w2    410000 trade other       2023 level 8.0亿元
      q1    410000 trade market      2023 level 8.0亿元
      a1    410000 trade air+other   2024 level 4.0亿元
      a2    410000 trade other+water 2024 level 5.9亿元
      b1    410000 trade air+other   2023 level 3.0亿元
      b2    410000 trade other+water 2023 level 5.0亿元
      x1    410000 trade general     2024 level 5.0亿元
      x2    410000 trade processing  2024 level 4.9亿元
      y1    410000 trade general     2023 level 5.0亿元
      y2    410000 trade processing  2023 level 3.0亿元`;
    // One member is no share of anything, and what stands beside the whole is no part of it.
    const across = ['air+other', 'other+water'];
    expect(partsOf(inside)).toEqual({ '2023': across, '2024': across });
  });

  it('has none of a rate, nor of growth', () => {
    expect(partsOf('whole 410000 gdp-per-capita - 2024 level 6.0万元')).toEqual({});
    expect(partsOf('whole 410000 trade - 2024 yoy 6.0%')).toEqual({});
  });
});
