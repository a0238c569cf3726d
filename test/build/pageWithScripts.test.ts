import { describe, expect, it } from 'vitest';
import { pageWithScripts } from '../../src/build/pageWithScripts.ts';

const contentOf = (path: string): Buffer | undefined =>
  path.startsWith('https:') ? undefined : Buffer.from('');
const empty = 'integrity="sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="';

describe(pageWithScripts, () => {
  it('holds each own script against its content, with quotes or without', () => {
    expect(
      pageWithScripts('<script defer src="a.js"></script><script src=b.js></script>', contentOf),
    ).toBe(`<script ${empty} defer src="a.js"></script><script ${empty} src=b.js></script>`);
  });

  it.each([
    '<script src="https://example.org/office.js"></script>',
    '<script src=a.js integrity=sha256-x></script>',
  ])('leaves %s', (page) => expect(pageWithScripts(page, contentOf)).toBe(page));
});
