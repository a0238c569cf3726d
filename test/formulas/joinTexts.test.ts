import { describe, expect, it } from 'vitest';
import { joinTexts } from '../../src/formulas/joinTexts.ts';

describe('joinTexts', () => {
  it('parts as the language does', () => {
    expect([joinTexts(['1', '2'], 'zh-CN'), joinTexts(['1', '2'], 'en-US')]).toEqual([
      '1；2',
      '1; 2',
    ]);
  });
});
