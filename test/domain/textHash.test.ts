import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashWith, joinedHash, textHash } from '../../src/domain/textHash.ts';

describe('textHash', () => {
  it('is one of 32 bits, which differs where one character does', () => {
    expect(textHash('').hash).toBe(0);
    expect(textHash('济源').hash).not.toBe(textHash('济南').hash);
    expect(textHash('F00100').hash).not.toBe(textHash('F00101').hash);
    expect(textHash('济源市'.repeat(40)).hash | 0).toBe(textHash('济源市'.repeat(40)).hash);
  });

  it('of two texts in a row follows from both', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const whole = textHash(before + after).hash;
        expect(joinedHash(textHash(before).hash, textHash(after))).toBe(whole);
        const units = Array.from({ length: after.length }, (_, at) => after.charCodeAt(at));
        expect(units.reduce(hashWith, textHash(before).hash)).toBe(whole);
      }),
    );
  });
});
