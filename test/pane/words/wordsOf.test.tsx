import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/pane/words/wordsOf.ts';

/** Every text by its path; a text made of parts is made of their numbers. */
function texts(words: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    const at = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') return [[at, value] as const];
    if (typeof value === 'function')
      return [[at, String(Reflect.apply(value, undefined, ['1', '2']))] as const];
    return typeof value === 'object' && value !== null ? texts(value, at) : [];
  });
}

describe('wordsOf', () => {
  const chinese = texts(wordsOf('zh-CN'));
  const english = texts(wordsOf('en-US'));

  it('has the same texts in both languages, none of them empty', () => {
    expect(chinese.length).toBeGreaterThan(100);
    expect(english.map(([path]) => path)).toEqual(chinese.map(([path]) => path));
    expect([...chinese, ...english].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('writes English without Chinese characters', () => {
    expect(english.filter(([, text]) => /\p{Script=Han}/u.test(text))).toEqual([]);
  });

  it('writes Chinese for every text but names of standards and what joins two parts', () => {
    const latin = chinese.filter(([, text]) => !/\p{Script=Han}/u.test(text));
    expect(latin.map(([path]) => path)).toEqual(['card.full', 'fill.side', 'own.beside']);
  });
});
