import { describe, expect, it } from 'vitest';
import { checkPackage } from '../../../src/cli/rules/checkPackage.ts';
import { plantedSeeds, seedsFolder } from '../support/temporaryFolder.ts';

describe('checkPackage', () => {
  it('finds nothing in the data package of the repository', () => {
    expect(checkPackage(seedsFolder).problems).toEqual([]);
  });

  it.each([
    [
      'figures.csv',
      ',6501.8,亿元,6501.8億元,',
      ',6510.8,亿元,6501.8億元,',
      'printed',
      'printed-value',
    ],
    ['figures.csv', ',6501.8,亿元,', ',about 6501.8,亿元,', 'value', 'type'],
    ['figures.csv', ',6501.8,亿元,', ',6501.8,亿辆,', 'unit', 'unit'],
    [
      'figures.csv',
      '000-014-01,daxiang-2026-jiyuan,14',
      '000-014-01,daxiang,14',
      'source',
      'foreign-key',
    ],
    [
      'figures.csv',
      'jiyuan,14,,410100,trade,,2025,',
      'jiyuan,0,,410100,trade,,2025,',
      'line',
      'minimum',
    ],
    [
      'figures.csv',
      'jiyuan,14,,410100,trade,,2025,',
      'jiyuan,14,,410199,trade,,2025,',
      'place',
      'foreign-key',
    ],
    [
      'figures.csv',
      'jiyuan,14,,410100,trade,,2025,',
      'jiyuan,14,,410100,trade,mars,2025,',
      'breakdown',
      'unknown-id',
    ],
    [
      'figures.csv',
      'jiyuan,14,,410100,trade,,2025,',
      'jiyuan,14,,410100,trade,,2025M12C,',
      'period',
      'period',
    ],
    ['figures.csv', '000-014-02,', '000-014-01,', 'id', 'repeated'],
    ['places.csv', '410200,开封市,', '410200, 开封市,', 'name_zh', 'white-space'],
    ['places.csv', '410200,', '420200,', 'id', 'place-code'],
    ['places.csv', 'CN,中国,China,country,WORLD', 'CN,中国,China,country,410000', 'parent', 'ring'],
    ['indicators.csv', ',exports+imports,', ',exports+import,', 'sum_of', 'unknown-id'],
  ])('%s: %j for %j is a fault of %s', (file, before, after, column, code) => {
    const { problems } = checkPackage(plantedSeeds([file, before, after]));
    const found = problems.map((problem) => [problem.file, problem.column, problem.fault.code]);
    expect(found).toContainEqual([file, column, code]);
  });
});
