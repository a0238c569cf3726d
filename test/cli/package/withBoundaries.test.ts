import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPackage } from '../../../src/cli/package/readPackage.ts';
import { plantedSeeds, seedsFolder } from '../support/temporaryFolder.ts';

const boundariesOf = (folder: string, id: string): unknown =>
  readPackage(folder).content?.places.find(({ item }) => item.id === id)?.item.boundaries;

describe('withBoundaries', () => {
  it('gives a place the changes of its territory, in the order of years', () => {
    const seeds = plantedSeeds();
    const rows = [
      'place,year,name_zh,name_en,document',
      '410100,2024,二,two,b',
      '410100,1999,一,one,a',
    ];
    writeFileSync(join(seeds, 'boundaries.csv'), rows.join('\n'));
    expect(boundariesOf(seeds, '410100')).toEqual([
      { year: 1999, nameZh: '一', nameEn: 'one' },
      { year: 2024, nameZh: '二', nameEn: 'two' },
    ]);
    expect(boundariesOf(seeds, '410300')).toBeUndefined();
  });

  it('refuses a change of an unknown place, and one without a document', () => {
    const seeds = plantedSeeds(['boundaries.csv', '410100,', '419099,']);
    expect(readPackage(seeds).problems).toMatchObject([
      { file: 'boundaries.csv', row: 2, fault: { code: 'foreign-key', value: '419099' } },
    ]);
    const unsourced = plantedSeeds();
    writeFileSync(
      join(unsourced, 'boundaries.csv'),
      'place,year,name_zh,name_en,document\n410100,2024,一,one,',
    );
    expect(readPackage(unsourced).problems).toMatchObject([
      { file: 'boundaries.csv', row: 2, column: 'document', fault: { code: 'required' } },
    ]);
  });

  it('knows of the city whose towns joined', () => {
    expect(boundariesOf(seedsFolder, '410100')).toMatchObject([{ year: 2024 }]);
  });
});
