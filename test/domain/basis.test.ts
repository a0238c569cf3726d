import { describe, expect, it } from 'vitest';
import { basisOf } from '../../src/domain/basis.ts';

describe('basisOf', () => {
  it.each([
    ['', 'preferred'],
    ['  ', 'preferred'],
    ['published', 'published'],
    ['公布', 'published'],
    ['Computed', 'computed'],
    ['测算', 'computed'],
    ['可测算', 'any'],
    ['ANY', 'any'],
    ['官方', undefined],
    ['constructor', undefined],
    ['__proto__', undefined],
  ])('%j is %s', (text, basis) => {
    expect(basisOf(text)).toBe(basis);
  });
});
