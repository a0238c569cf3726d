import { describe, expect, it } from 'vitest';
import { isSameScale } from '../../../src/app/fill/isSameScale.ts';

describe(isSameScale, () => {
  it('compares what is counted and its scale, in whatever words', () => {
    expect(isSameScale('亿元', '100 million yuan')).toBe(true);
    expect(isSameScale('万元', '亿元')).toBe(false);
    expect(isSameScale('亿元', '亿美元')).toBe(false);
  });
});
