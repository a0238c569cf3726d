import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPackage } from '../../../src/cli/package/readPackage.ts';
import { checkPackage } from '../../../src/cli/rules/checkPackage.ts';
import { plantedSeeds, seedsFolder, temporaryFolder } from '../support/temporaryFolder.ts';

describe('readPackage', () => {
  it('reads the data package of the repository without a problem', () => {
    const { content, problems } = readPackage(seedsFolder);
    expect(problems).toEqual([]);
    expect(content?.figures.length).toBeGreaterThan(240);
    expect(content?.date).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
  });

  it('gives every unit of the province its own tile of the map', () => {
    const { places = [] } = readPackage(seedsFolder).content ?? {};
    const units = places.filter(({ item }) => item.kind === 'prefecture');
    const tiles = units.map(({ item: { tile } }) => `${tile?.row} ${tile?.column}`);
    expect(new Set(tiles).size).toBe(units.length);
    expect(units.length).toBe(18);
  });

  it('reads a package without a map, and refuses two places on one tile', () => {
    const without = plantedSeeds(['datapackage.json', '"name": "tiles"', '"name": "other"']);
    const { content } = readPackage(without);
    expect(content?.places.some(({ item }) => item.tile !== undefined)).toBe(false);
    const twice = plantedSeeds(['tiles.csv', '410500,1,4', '410500,1,3']);
    expect(readPackage(twice).problems).toMatchObject([{ file: 'tiles.csv', row: 3 }]);
  });

  it('says that a folder holds no package', () => {
    expect(readPackage(temporaryFolder()).problems).toMatchObject([
      { file: 'datapackage.json', fault: { code: 'file-missing' } },
    ]);
  });

  it('says which table is missing, as a file or in the descriptor', () => {
    const seeds = plantedSeeds();
    rmSync(join(seeds, 'places.csv'));
    expect(readPackage(seeds).problems).toContainEqual(
      expect.objectContaining({ file: 'places.csv', fault: { code: 'file-missing' } }),
    );
    const renamed = plantedSeeds(['datapackage.json', '"name": "breakdowns"', '"name": "other"']);
    const { content, problems } = readPackage(renamed);
    expect(content).toBeUndefined();
    expect(problems).toContainEqual(
      expect.objectContaining({ fault: { code: 'resource-missing', resource: 'breakdowns' } }),
    );
  });

  it('reports a refused cell once, though both the schema and the reading refuse it', () => {
    const seeds = plantedSeeds(['figures.csv', ',level,6501.8,', ',levl,6501.8,']);
    const { problems } = readPackage(seeds);
    expect(problems.filter(({ column }) => column === 'measure')).toMatchObject([
      { file: 'figures.csv', row: 2, fault: { code: 'enum', value: 'levl' } },
    ]);
  });

  it('still refuses what a weakened schema would let pass', () => {
    const seeds = plantedSeeds(['figures.csv', ',level,6501.8,', ',levl,6501.8,']);
    const text = '{"created":"2026-01-02T00:00:00Z","resources":[';
    const names = ['places', 'indicators', 'breakdowns', 'sources'];
    const resources = names.map((name) => ({ name, path: `${name}.csv`, schema: loose(name) }));
    const all = [...resources, { name: 'figures', path: 'figures.csv', schema: loose('figures') }];
    writeFileSync(join(seeds, 'datapackage.json'), `${text}${all.map(json).join(',')}]}`);
    expect(readPackage(seeds).problems).toMatchObject([
      { file: 'figures.csv', row: 2, column: 'measure', fault: { code: 'shape' } },
    ]);
  });
});

const json = (value: unknown): string => JSON.stringify(value);

/** A schema that asks for nothing but the columns that the table has. */
function loose(name: string): object {
  const [header = ''] = readFileSync(join(seedsFolder, `${name}.csv`), 'utf8').split('\n');
  return { fields: header.split(',').map((column) => ({ name: column })) };
}

describe('readPackage of what is no package', () => {
  it('says that a folder stands where a file should', () => {
    const seeds = plantedSeeds();
    for (const file of ['figures.csv', 'datapackage.json']) {
      rmSync(join(seeds, file));
      mkdirSync(join(seeds, file));
      expect(readPackage(seeds).problems).toContainEqual(
        expect.objectContaining({ file, fault: { code: 'not-a-file' } }),
      );
    }
  });

  it('reads a descriptor with a byte order mark, and refuses another encoding', () => {
    const seeds = plantedSeeds();
    const path = join(seeds, 'datapackage.json');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, `\uFEFF${text}`);
    expect(readPackage(seeds).problems).toEqual([]);
    writeFileSync(path, Buffer.from(text, 'utf16le'));
    expect(readPackage(seeds).problems).toMatchObject([{ fault: { code: 'not-utf-8' } }]);
  });

  it.each([
    [200_000, 'too short', 'x,y'],
    [200_000, 'that never end', '"x'],
    // Several faults each.
    [20_000, 'of another shape', 'x,s,0,,p,i,,2025,never,level,many,unit,,,exact,,,,'],
  ])('has words for %d rows %s', (count, _what, row) => {
    const seeds = plantedSeeds();
    const path = join(seeds, 'figures.csv');
    const [header = ''] = readFileSync(path, 'utf8').split('\n');
    writeFileSync(path, `${header}\n${`${row}\n`.repeat(count)}`);
    const { problems } = checkPackage(seeds);
    expect(problems.length).toBeGreaterThan(0);
  });
});
