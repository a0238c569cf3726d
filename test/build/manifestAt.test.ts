import { expect, it } from 'vitest';
import { manifestAt } from '../../src/build/manifestAt.ts';
import { DEVELOPMENT_ADDRESS } from '../../src/build/options.ts';

it('replaces every address of development', () => {
  const manifest = `<a v="${DEVELOPMENT_ADDRESS}x.png"/><b v="${DEVELOPMENT_ADDRESS}y"/>`;
  expect(manifestAt(manifest, new URL('https://example.org/a&b/'))).toBe(
    '<a v="https://example.org/a&amp;b/x.png"/><b v="https://example.org/a&amp;b/y"/>',
  );
});
