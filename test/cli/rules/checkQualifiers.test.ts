import { describe, expect, it } from 'vitest';
import { checkQualifiers } from '../../../src/cli/rules/checkQualifiers.ts';
import { contentOf, figure } from '../support/content.ts';

describe('checkQualifiers', () => {
  it('takes several vague words, and exact alone', () => {
    const figures = [figure(), figure({ qualifiers: ['about', 'expected'] })];
    expect(checkQualifiers(contentOf({ figures }))).toEqual([]);
  });

  it('refuses exact beside another', () => {
    const figures = [figure({ qualifiers: ['exact', 'expected'] })];
    expect(checkQualifiers(contentOf({ figures }))).toEqual([
      {
        file: 'figures.csv',
        row: 2,
        column: 'qualifier',
        fault: { code: 'qualifier', value: 'exact+expected' },
      },
    ]);
  });
});
