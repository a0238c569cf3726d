import { describe, expect, it } from 'vitest';
import { listTexts } from '../../src/formulas/listTexts.ts';

describe('listTexts', () => {
  it('lists as the language does', () => {
    expect(listTexts(['郑州', '洛阳'], 'zh-CN')).toBe('郑州、洛阳');
    expect(listTexts(['Zhengzhou', 'Luoyang'], 'en-US')).toBe('Zhengzhou, Luoyang');
  });

  it('is empty for nothing', () => {
    expect(listTexts([], 'zh-CN')).toBe('');
  });
});
