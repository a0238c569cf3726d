import { expect, it } from 'vitest';
import { sentenceCase } from '../../../src/app/text/sentenceCase.ts';

it.each([
  ['end of 2024', 'End of 2024'],
  ['GDP', 'GDP'],
  ['现价', '现价'],
  ['', ''],
])('begins a line with %j', (text, expected) => {
  expect(sentenceCase(text)).toBe(expected);
});
