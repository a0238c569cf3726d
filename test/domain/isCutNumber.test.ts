import { describe, expect, it } from 'vitest';
import { isCutNumber } from '../../src/domain/isCutNumber.ts';
import type { Qualifier } from '../../src/domain/observation.ts';

const printed = (
  value: number,
  halfWidth: number | null,
  unit = '亿元',
  qualifiers: readonly Qualifier[] = ['exact'],
) => ({ value, halfWidth, unit, qualifiers });

describe('isCutNumber', () => {
  it.each([
    [printed(5565, 0.5), printed(5565.8, 0.05)],
    [printed(-5565, 0.5), printed(-5565.8, 0.05)],
    [printed(5565, 0.5), printed(55658342, 0.5, '万元')],
    [printed(60, 5, '%'), printed(0.697, 0.0005, '1')],
  ])('is the finer one without its last digits: %#', (coarse, fine) => {
    expect([isCutNumber(coarse, fine), isCutNumber(fine, coarse)]).toEqual([true, true]);
  });

  it.each([
    ['another number', printed(5565, 0.5), printed(5566.8, 0.05)],
    ['rounded down to it', printed(5565, 0.5), printed(5564.8, 0.05)],
    ['as fine', printed(5565.7, 0.05), printed(5565.8, 0.05)],
    ['vague', printed(5565, null, '亿元', ['about']), printed(5565.8, 0.05)],
    [
      'vague, though its width is known',
      printed(5565, 0.5, '亿元', ['about']),
      printed(5565.8, 0.05),
    ],
    ['corrected by a vague one', printed(5565, 0.5), printed(5565.8, 0.05, '亿元', ['about'])],
    ['of two qualifiers', printed(5565, 0.5, '亿元', ['exact', 'about']), printed(5565.8, 0.05)],
    ['of unknown width', printed(5565.8, null), printed(5565, 0.5)],
    ['the same', printed(5565, 0.5), printed(5565, 0.5)],
    ['another currency', printed(5565, 0.5, '亿美元'), printed(5565.8, 0.05)],
    ['a count', printed(5565, 0, '家'), printed(5565.8, 0.05, '家')],
  ])('is not %s', (_what, left, right) => {
    expect([isCutNumber(left, right), isCutNumber(right, left)]).toEqual([false, false]);
  });
});
