import { expect, it } from 'vitest';
import { printOf } from '../../src/excel/printOf.ts';

it('is the beginning of the SHA-256 of a text', async () => {
  // The value for "abc" of FIPS 180-4.
  expect(await printOf('abc')).toBe('ba7816bf8f01cfea');
  expect(await printOf('济源')).not.toBe(await printOf('郑州'));
});
