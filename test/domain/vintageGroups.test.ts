import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/domain/source.ts';
import { vintageGroups } from '../../src/domain/vintageGroups.ts';
import { printedFigures } from '../support/printedFigures.ts';
import { sourceOf } from '../support/sourceOf.ts';

type About = Pick<Source, 'publisher' | 'published'> & Partial<Pick<Source, 'tier'>>;

const sourceIn =
  (about: Readonly<Record<string, About>>) =>
  (id: string): Source | undefined => {
    const known = about[id];
    return known === undefined ? undefined : Object.assign(sourceOf(id), known);
  };

/** One figure as printed several times, the preferred first: `id amount options`; each group with its figures. */
function groups(lines: readonly string[], about: Readonly<Record<string, About>> = {}): unknown {
  const printings = printedFigures(
    lines.map((line) => line.replace(' ', ' 410100 trade - 2025 level ')).join('\n'),
  );
  const [first, ...rest] = printings;
  if (first === undefined) throw new Error('no figure');
  const ids = printings.map(({ id }) => id);
  return vintageGroups([first, ...rest], {
    compare: (left, right) => ids.indexOf(left.id) - ids.indexOf(right.id),
    sourceOf: sourceIn(about),
  }).map(({ vintage, observations }) => [vintage].concat(observations.map(({ id }) => id)));
}

const bureau = (published: string): About => ({ publisher: 'bureau', published });

describe('vintageGroups', () => {
  it('has one group for one printing', () => {
    expect(groups(['a 100亿元 vintage=final'])).toEqual([['final', 'a']]);
    expect(groups(['a 100亿元 vintage=census source=d'], { d: bureau('2020-01') })).toEqual([
      ['census-4', 'a'],
    ]);
  });

  it('puts the newest vintage first, whatever is preferred', () => {
    expect(
      groups([
        'a 100亿元',
        'b 110亿元 vintage=revised',
        'c 120亿元 vintage=final',
        'd 130亿元 terms=第五次经济普查修订',
      ]),
    ).toEqual([
      ['census-5', 'd'],
      ['final', 'c'],
      ['revised', 'b'],
      ['', 'a'],
    ]);
  });

  it('puts an unmarked copy into the newest vintage that it agrees with', () => {
    expect(
      groups(['copy 110亿元', 'b 110亿元 vintage=revised', 'c 110亿元 vintage=final']),
    ).toEqual([
      ['final', 'copy', 'c'],
      ['revised', 'b'],
    ]);
  });

  it('puts a copy of any printing of a vintage into it', () => {
    expect(groups(['copy 110亿元', 'b 120亿元 vintage=final', 'c 110亿元 vintage=final'])).toEqual([
      ['final', 'copy', 'b', 'c'],
    ]);
  });

  it('puts an unmarked one that agrees with none by itself', () => {
    expect(groups(['a 100亿元', 'b 110亿元 vintage=final', 'c 100亿元'])).toEqual([
      ['final', 'b'],
      ['', 'a', 'c'],
    ]);
  });

  it('lets only exact printings confirm each other', () => {
    expect(groups(['a 100亿元 qualifier=over', 'b 110亿元 vintage=final'])).toEqual([
      ['final', 'b'],
      ['', 'a'],
    ]);
    expect(groups(['a 110亿元', 'b 100亿元 vintage=final qualifier=over'])).toEqual([
      ['', 'a'],
      ['final', 'b'],
    ]);
  });

  it.each(['half=unknown', 'qualifier=over half=0.5', 'qualifier=exact+about half=0.5'])(
    'answers with what is exact before what is not: %s',
    (vague) => {
      expect(groups([`a 110亿元 vintage=final ${vague}`, 'b 90亿元'])).toEqual([
        ['', 'b'],
        ['final', 'a'],
      ]);
    },
  );

  it('counts how fine a printing is in one unit', () => {
    expect(groups(['a 2763亿元', 'b 276.3billion_yuan'])).toEqual([['', 'a', 'b']]);
  });

  it('puts the finest of those that agree with the preferred first', () => {
    expect(groups(['a 2763亿元', 'b 2762.9亿元', 'c 2762.94亿元', 'd 9999.999亿元'])).toEqual([
      ['', 'c', 'a', 'b', 'd'],
    ]);
    // In one unit: 0.1 billion yuan is 1 亿元.
    expect(groups(['a 276.3billion_yuan', 'b 2763亿元'])).toEqual([['', 'a', 'b']]);
    expect(groups(['a 100亿元 qualifier=about', 'b 100.0亿元'])).toEqual([['', 'a', 'b']]);
  });

  describe('printed anew', () => {
    const lines = ['a 100亿元 source=old', 'b 110亿元 source=new'];
    const apart = [
      ['@2024', 'b'],
      ['', 'a'],
    ];
    const together = [['', 'a', 'b']];

    it.each([
      ['by the same bureau in a later year', bureau('2023-03'), bureau('2024-03'), apart],
      [
        'by the same bureau together with another body',
        bureau('2023-03'),
        { publisher: 'bureau、survey office', published: '2024-03' },
        apart,
      ],
      ['in the same year', bureau('2024-01'), bureau('2024-12'), together],
      [
        'by another bureau',
        bureau('2023-03'),
        { publisher: 'other', published: '2024-03' },
        together,
      ],
      [
        'by nobody who is named',
        { publisher: '', published: '2023' },
        { publisher: '', published: '2024' },
        together,
      ],
      ['by media', bureau('2023'), { ...bureau('2024'), tier: 'media' }, together],
      ['after a document without a date', bureau(''), bureau('2024'), together],
    ] as const)('%s', (_what, old, renewed, expected) => {
      expect(groups(lines, { old, new: renewed })).toEqual(expected);
    });

    it('with the same number is no revision', () => {
      expect(
        groups(['a 100亿元 source=old', 'b 100.0亿元 source=new'], {
          old: bureau('2023'),
          new: bureau('2024'),
        }),
      ).toEqual([['', 'b', 'a']]);
    });

    it('not quite is no revision', () => {
      const about = { old: bureau('2023'), new: bureau('2024') };
      expect(
        groups(['a 100亿元 source=old', 'b 110亿元 source=new qualifier=over'], about),
      ).toEqual(together);
      expect(groups(lines, { new: bureau('2024') })).toEqual(together);
    });

    it('of a marked vintage keeps the mark', () => {
      expect(
        groups(['a 100亿元 source=old vintage=final', 'b 110亿元 source=new vintage=final'], {
          old: bureau('2023'),
          new: bureau('2024'),
        }),
      ).toEqual([
        ['final@2024', 'b'],
        ['final', 'a'],
      ]);
    });
  });
});
