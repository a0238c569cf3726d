import { describe, expect, it } from 'vitest';
import { joinSentences, listClauses, listTexts } from '../../src/formulas/listTexts.ts';

describe('listTexts', () => {
  it('lists as the language does', () => {
    expect(listTexts(['郑州', '洛阳'], 'zh-CN')).toBe('郑州、洛阳');
    expect(listTexts(['Zhengzhou', 'Luoyang'], 'en-US')).toBe('Zhengzhou, Luoyang');
  });

  it('is empty for nothing', () => {
    expect(listTexts([], 'zh-CN')).toBe('');
  });
});

it.each([
  ['zh-CN', '甲、乙', '甲；乙', '甲。乙。'],
  ['en-US', '甲, 乙', '甲; 乙', '甲。 乙。'],
] as const)('puts texts, clauses and sentences in a row in %s', (language, list, clauses, both) => {
  expect(listTexts(['甲', '乙'], language)).toBe(list);
  expect(listClauses(['甲', '乙'], language)).toBe(clauses);
  expect(joinSentences(['甲。', '乙。'], language)).toBe(both);
});
