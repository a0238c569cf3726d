import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { functionCatalogue } from '../../src/formulas/functions/functionCatalogue.ts';
import { currentReadme } from '../generate/writeReadme.ts';

const versions = v.record(v.string(), v.string());

describe('README.md', () => {
  it('has the table of functions that the catalogue makes (npm run readme)', async () => {
    expect(readFileSync('README.md', 'utf8')).toBe(await currentReadme('README.md'));
  });

  it('names every function', () => {
    const readme = readFileSync('README.md', 'utf8');
    const missing = functionCatalogue.filter(({ id }) => !readme.includes(`HENAN.${id}(`));
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  it('gives a reason for every dependency', () => {
    const readme = readFileSync('README.md', 'utf8');
    const { dependencies, devDependencies } = v.parse(
      v.object({ dependencies: versions, devDependencies: versions }),
      JSON.parse(readFileSync('package.json', 'utf8')),
    );
    const named = (name: string): boolean =>
      readme.includes(`\`${name}\``) || readme.includes(`\`${name.split('/')[0] ?? ''}/*\``);
    expect(
      Object.keys({ ...dependencies, ...devDependencies }).filter((name) => !named(name)),
    ).toEqual([]);
  });
});
