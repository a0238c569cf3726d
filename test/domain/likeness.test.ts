import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { characterGroups, likeness, mayBeLike } from '../../src/domain/likeness.ts';

const name = fc.oneof(
  fc.string({ unit: fc.constantFrom(...Array.from('abcxyz济源郑州市')), maxLength: 12 }),
  fc.string({ maxLength: 12 }),
);

/** A character put in the place of another, one added, one dropped, or a name around it. */
const edit = fc
  .tuple(fc.nat({ max: 12 }), fc.nat({ max: 3 }), name)
  .map(([at, kind, other]) => (text: string): string => {
    const [before, after] = [text.slice(0, at), text.slice(at)];
    const edits = [
      before + other.slice(0, 1) + after.slice(1),
      before + other.slice(0, 1) + after,
      before + after.slice(1),
      other + text,
    ];
    return edits[kind] ?? text;
  });

describe('likeness', () => {
  it.each([
    ['济源', '济原', 1],
    ['jiyuan', 'jiyaun', 1],
    ['郑州', '郑州城', 0.5],
    ['郑州市', '郑州', 0.5],
    ['济源', '火星', undefined],
    ['豫', '渝', undefined],
    ['zhengzhou', 'zhengzuo', 2],
    ['zhengzhou', 'luoyang', undefined],
  ])('of %s to %s is %s', (spelling, wanted, score) => {
    expect(likeness(spelling, wanted)).toBe(score);
  });
});

describe('mayBeLike', () => {
  it('passes over nothing that is like a name', () => {
    fc.assert(
      fc.property(name, fc.array(edit, { maxLength: 3 }), (spelling, edits) => {
        const wanted = edits.reduce((text, make) => make(text), spelling);
        fc.pre(likeness(spelling, wanted) !== undefined);
        expect(mayBeLike(wanted)(characterGroups(spelling))).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('passes over what has other characters', () => {
    expect(mayBeLike('puyang')(characterGroups('jiaozuoshi'))).toBe(false);
  });
});

describe('characterGroups', () => {
  it('tells the letters of a word apart', () => {
    const groups = Array.from('abcdefghijklmnopqrstuvwxyz', (letter) => characterGroups(letter));
    expect(new Set(groups).size).toBe(26);
  });
});
