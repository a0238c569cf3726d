import { describe, expect, it } from 'vitest';
import { checkBodies } from '../../../src/cli/rules/checkBodies.ts';
import { contentOf, source } from '../support/content.ts';

const bodies = [{ nameZh: '甲局', nameEn: 'Bureau A' }];

describe('checkBodies', () => {
  it('wants an English name of each Chinese publisher and site', () => {
    const sources = [
      source('s1', { publisher: '甲局', site: 'Xinhua' }),
      source('s2', { publisher: '甲局、乙队', site: '丙网' }),
      source('s3', { publisher: '', site: '' }),
    ];
    expect(checkBodies(contentOf({ sources, bodies }))).toMatchObject([
      { file: 'sources.csv', row: 3, column: 'publisher', fault: { value: '乙队' } },
      { file: 'sources.csv', row: 3, column: 'site', fault: { value: '丙网' } },
    ]);
  });

  it('asks nothing of a package without English names', () => {
    expect(checkBodies(contentOf({ sources: [source('s1', { publisher: '甲局' })] }))).toEqual([]);
  });
});
