import { expect, it } from 'vitest';
import { wordList } from '../../../src/app/fill/wordList.ts';

it('wordList takes words between bars and on lines of their own', () => {
  expect(wordList(" 地区 | people's bank\n  城市 | ")).toEqual(['地区', "people's bank", '城市']);
});
