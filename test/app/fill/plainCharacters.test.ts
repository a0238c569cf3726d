import { describe, expect, it } from 'vitest';
import { plainCharacters } from '../../../src/app/fill/plainCharacters.ts';

describe('plainCharacters', () => {
  it('leaves each character in its place', () => {
    expect(plainCharacters('單位：億元、萬美元')).toBe('单位：亿元、万美元');
    expect(plainCharacters('進出口總額（當月）')).toBe('进出口总额（当月）');
  });

  it('changes nothing that is plain, or that tables have no word of', () => {
    expect(plainCharacters('单位：亿元')).toBe('单位：亿元');
    expect(plainCharacters('濟源')).toBe('濟源');
  });
});
