import { describe, expect, it } from 'vitest';
import { withEnglishNames } from '../../../src/cli/edition/withEnglishNames.ts';
import { bareSource } from '../../support/citedSource.ts';

const bodies = [
  { nameZh: '甲局', nameEn: 'Bureau A' },
  { nameZh: '乙队', nameEn: 'Office B' },
];

describe('withEnglishNames', () => {
  it.each([
    [
      { publisher: '甲局', site: '乙队' },
      { publisherEn: 'Bureau A', siteEn: 'Office B' },
    ],
    [{ publisher: '甲局、乙队' }, { publisherEn: 'Bureau A & Office B' }],
    // Half a name would name somebody else.
    [{ publisher: '甲局、丙网' }, {}],
    [{}, {}],
  ])('of %j', (given, english) => {
    const source = bareSource(given);
    expect(withEnglishNames([source], bodies)).toEqual([{ ...source, ...english }]);
  });
});
