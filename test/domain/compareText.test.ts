import { describe, expect, it } from 'vitest';
import { compareText } from '../../src/domain/compareText.ts';

describe('compareText', () => {
  it('orders by character codes, whatever the language of the machine', () => {
    expect(['郑州', 'b', 'a', 'B', '济源'].toSorted(compareText)).toEqual([
      'B',
      'a',
      'b',
      '济源',
      '郑州',
    ]);
    expect(compareText('a', 'a')).toBe(0);
  });
});
