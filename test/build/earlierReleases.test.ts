import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { earlierReleases } from '../../src/build/earlierReleases.ts';
import type { ReleasedBuild } from '../../src/build/releaseFile.ts';

describe(earlierReleases, () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'release-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const put = (path: string): void => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), path);
  };
  const released = (build: string): ReleasedBuild => {
    const path = `pane.${build}.js`;
    put(path);
    const sha256 = createHash('sha256').update(path).digest('hex');
    return { build, files: [{ path, bytes: path.length, sha256 }] };
  };
  const release = (...builds: readonly string[]): void => {
    const [newest, ...earlier] = builds.map(released);
    writeFileSync(join(folder, 'release.json'), JSON.stringify({ ...newest, earlier }));
  };

  it('takes the files of five releases along, the newest first', () => {
    release('7', '6', '5', '4', '3', '2');
    const { builds, files } = earlierReleases(folder);
    expect(builds.map(({ build }) => build)).toEqual(['7', '6', '5', '4', '3']);
    expect(files.get('pane.3.js')?.toString()).toBe('pane.3.js');
    expect(files.has('pane.2.js')).toBe(false);
  });

  it('takes every edition along, and not the list of them', () => {
    release('1');
    for (const name of ['a.json', 'a.1.js', 'b.changes.json', 'index.json'])
      put(`editions/${name}`);
    expect([...earlierReleases(folder).files.keys()].filter((path) => path.includes('/'))).toEqual([
      'editions/a.1.js',
      'editions/a.json',
      'editions/b.changes.json',
    ]);
  });

  it('refuses a folder that is no release, or is not whole', () => {
    expect(() => earlierReleases(folder)).toThrow(/there is no release\.json/u);
    release('2', '1');
    writeFileSync(join(folder, 'pane.1.js'), 'pane');
    expect(() => earlierReleases(folder)).toThrow(/pane\.1\.js is not what was released/u);
    rmSync(join(folder, 'pane.1.js'));
    expect(() => earlierReleases(folder)).toThrow(/pane\.1\.js is missing/u);
  });
});
