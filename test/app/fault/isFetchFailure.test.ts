import { describe, expect, it } from 'vitest';
import { isFetchFailure } from '../../../src/app/fault/isFetchFailure.ts';

const named = (name: string, message: string): Error => Object.assign(new Error(message), { name });

describe('isFetchFailure', () => {
  it.each([
    ['webpack', named('ChunkLoadError', 'Loading chunk 12 failed.\n(missing: https://x/12.js)')],
    [
      'a style sheet of webpack',
      Object.assign(new Error('Loading CSS chunk 12 failed.'), { code: 'CSS_CHUNK_LOAD_FAILED' }),
    ],
    ['Chrome', new TypeError('Failed to fetch dynamically imported module: https://x/a.js')],
    ['Firefox', new TypeError('error loading dynamically imported module: https://x/a.js')],
    ['Safari', new TypeError('Importing a module script failed.')],
  ])('knows the words of %s', (_name, thrown) => {
    expect(isFetchFailure(thrown)).toBe(true);
  });

  it.each([
    [new TypeError("Cannot read properties of undefined (reading 'map')")],
    [new Error('Minified React error #130')],
    ['ChunkLoadError'],
    [undefined],
  ])('takes %s for a fault', (thrown) => {
    expect(isFetchFailure(thrown)).toBe(false);
  });
});
