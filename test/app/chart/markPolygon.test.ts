import { describe, expect, it } from 'vitest';
import { markPolygon } from '../../../src/app/chart/markPolygon.ts';

describe('markPolygon', () => {
  it('draws each mark around its middle in a shape of its own', () => {
    expect(markPolygon('revised', 10, 20, 2)).toBe('10,17 13,20 10,23 7,20');
    expect(markPolygon('conflict', 0, 0, 5)).toBe('0,-8 8,6 -8,6');
  });
});
