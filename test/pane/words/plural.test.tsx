import { describe, expect, it } from 'vitest';
import { plural } from '../../../src/pane/words/plural.ts';

describe('plural', () => {
  it.each([
    ['0', '0 rows'],
    ['1', '1 row'],
    ['1,200', '1,200 rows'],
  ])('of %s', (count, expected) => {
    expect(plural(count, 'row')).toBe(expected);
  });
});
