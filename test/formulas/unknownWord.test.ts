import { describe, expect, it } from 'vitest';
import { unknownWord } from '../../src/formulas/unknownWord.ts';

const word = (text: string) => ({ 'zh-CN': text, 'en-US': text });

function suggested(given: string, ...ids: readonly string[]): readonly string[] {
  const result = unknownWord('field', given, Object.fromEntries(ids.map((id) => [id, word(id)])));
  if (result.ok || result.issue.code !== 'unknown-name') throw new Error('no failure');
  return result.issue.suggestions.map(({ id }) => id);
}

describe('unknownWord', () => {
  it.each([
    ['x', ['one', 'two'], ['one', 'two']],
    ['uurl', ['url', 'unit', 'line', 'title'], ['url']],
    ['xyz', ['url', 'unit', 'line', 'title'], []],
  ])('%j of %j suggests %j', (given, ids, suggestions) => {
    expect(suggested(given, ...ids)).toEqual(suggestions);
  });
});
