import { expect, it } from 'vitest';
import { isErrorValue } from '../../../src/app/ports/errorValue.ts';

it.each(['#N/A', '#NAME?', '#SPILL!', '#GETTING_DATA'])('%s is an error', (value) => {
  expect(isErrorValue(value)).toBe(true);
});

it.each(['', '#1', '见 #N/A', 0, true])('%s is none', (value) => {
  expect(isErrorValue(value)).toBe(false);
});
