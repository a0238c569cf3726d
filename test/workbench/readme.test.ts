import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { behaviourNames } from '../../src/workbench/behaviour/hostBehaviours.ts';
import { workbenchObjects } from '../generate/workbenchMembers.ts';
import { currentReadme } from '../generate/writeReadme.ts';

const path = 'src/workbench/README.md';

/** The types that objects of the model are given in the source. */
function declaredTypes(): string[] {
  const files = readdirSync('src/workbench', { recursive: true, encoding: 'utf8' });
  const sources = files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(`src/workbench/${file}`, 'utf8'));
  const declaration = /new ApiObject\(\{\s*type: '(?<type>\w+)'/gu;
  return Array.from(
    sources.join('\n').matchAll(declaration),
    ({ groups }) => groups?.['type'] ?? '',
  );
}

describe('the README of the workbench', () => {
  it('has the members and switches that the source has (npm run readme)', async () => {
    expect(readFileSync(path, 'utf8')).toBe(await currentReadme(path));
  });

  it('names every type of the model', () => {
    const known = workbenchObjects();
    expect(declaredTypes().filter((type) => !known.has(type))).toEqual([]);
    expect(known.size).toBeGreaterThan(30);
  });

  it('names every switch and every folder', () => {
    const readme = readFileSync(path, 'utf8');
    const folders = readdirSync('src/workbench', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `${name}/`);
    const missing = [...behaviourNames(), ...folders].filter(
      (name) => !readme.includes(`\`${name}`),
    );
    expect(missing).toEqual([]);
  });
});
