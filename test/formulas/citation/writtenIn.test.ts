import { describe, expect, it } from 'vitest';
import { writtenIn } from '../../../src/formulas/citation/writtenIn.ts';

describe('writtenIn', () => {
  it.each([
    ['zh-CN', 'in Chinese'],
    ['zh-Hant', 'in Chinese'],
    ['ja', 'in Japanese'],
    ['zh-CN|en', ''],
    ['en', ''],
    ['', ''],
  ])('%s', (language, text) => {
    expect(writtenIn({ language })).toBe(text);
  });
});
