import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/domain/language.ts';

describe('languageOf', () => {
  it.each([
    ['zh-CN', 'zh-CN'],
    ['zh-TW', 'zh-CN'],
    ['ZH-hans', 'zh-CN'],
    ['en-US', 'en-US'],
    ['en-GB', 'en-US'],
    ['de-DE', 'en-US'],
    ['', 'en-US'],
  ])('serves %j with %s', (locale, language) => {
    expect(languageOf(locale)).toBe(language);
  });
});
