import { describe, expect, it } from 'vitest';
import { checkSources } from '../../../src/cli/rules/checkSources.ts';
import { contentOf, source } from '../support/content.ts';

describe('checkSources', () => {
  it('refuses days that no calendar has', () => {
    const sources = ['', '2025', '2025-02-29'].map((published, index) =>
      source(`s${index}`, { published }),
    );
    expect(checkSources(contentOf({ sources }))).toMatchObject([{ row: 4, column: 'published' }]);
  });

  it('refuses what a browser would run or read from the disk, and takes a source without address', () => {
    const sources = ['', 'https://a.cn/', 'javascript:alert(1)', 'file:///a'].map((url, index) =>
      source(`s${index}`, { url }),
    );
    expect(checkSources(contentOf({ sources }))).toMatchObject([
      { file: 'sources.csv', row: 4, column: 'url', fault: { code: 'address' } },
      { file: 'sources.csv', row: 5, column: 'url', fault: { value: 'file:///a' } },
    ]);
  });
});
