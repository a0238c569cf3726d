import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

/** What the command says, and how it ends, where it does not get as far as to serve. */
function run(...given: readonly string[]): readonly [number | null, string] {
  const command = ['--import', 'tsx', 'src/workbench/server/openManifest.ts', ...given];
  const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  return [status, stderr.trim()];
}

describe('npm run workbench', () => {
  it('says how it is used', () => {
    expect(run()).toEqual([
      1,
      expect.stringContaining('npm run workbench -- path/to/manifest.xml'),
    ]);
  });

  it.each([
    ['nowhere.xml', 'nowhere.xml'],
    ['package.json', 'package.json is no manifest of an Office add-in.'],
  ])('names what is wrong with %s', (path, words) => {
    expect(run(path)).toEqual([1, expect.stringContaining(words)]);
  });
});
