import { describe, expect, it } from 'vitest';
import { checkAddresses } from '../../../src/cli/rules/checkAddresses.ts';
import { contentOf, source } from '../support/content.ts';

describe('checkAddresses', () => {
  it('refuses what a browser would run or read from the disk, and takes a source without address', () => {
    const sources = ['', 'https://a.cn/', 'javascript:alert(1)', 'file:///a'].map((url, index) =>
      source(`s${index}`, { url }),
    );
    expect(checkAddresses(contentOf({ sources }))).toMatchObject([
      { file: 'sources.csv', row: 4, column: 'url', fault: { code: 'address' } },
      { file: 'sources.csv', row: 5, column: 'url', fault: { value: 'file:///a' } },
    ]);
  });
});
