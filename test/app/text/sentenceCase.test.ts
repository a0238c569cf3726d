import { expect, it } from 'vitest';
import { sentenceCase } from '../../../src/app/text/sentenceCase.ts';

it.each([
  ['as of 2024', 'As of 2024'],
  ['GDP', 'GDP'],
  ['现价', '现价'],
  ['', ''],
])('begins a line with %j', (text, expected) => {
  expect(sentenceCase(text)).toBe(expected);
});
