import { describe, expect, it } from 'vitest';
import { buildToken } from '../../src/build/buildToken.ts';
import type { EarlierReleases } from '../../src/build/earlierReleases.ts';
import { readReleaseFile } from '../../src/build/releaseFile.ts';
import { ReleasePlugin } from '../../src/build/releasePlugin.ts';
import { compileRelease } from './compileWith.ts';

const page = `<meta name="build" content="${buildToken}"><script src="functions.js"></script>`;
const earlier: EarlierReleases = {
  builds: [{ build: '1.0.0+old', files: [{ path: 'pane.1.js', bytes: 1, sha256: '' }] }],
  files: new Map([
    ['pane.1.js', Buffer.from('1')],
    ['editions/old.json', Buffer.from('{}')],
  ]),
};

describe('ReleasePlugin', () => {
  it('states one build in page and release.json, and names what is immutable', async () => {
    const { files, errors } = await compileRelease(page, (compiler) =>
      new ReleasePlugin({ version: '1.1.0', earlier: undefined }).apply(compiler),
    );
    expect(errors).toEqual([]);
    const release = readReleaseFile(files.get('release.json') ?? '');
    expect(release.build).toMatch(/^1\.1\.0\+[\da-f]{8}$/u);
    const html = files.get('taskpane.html');
    // Webpack leaves out quotes that HTML does not need.
    expect(html).toContain(`content=${release.build}>`);
    expect(html).toContain('<script integrity="sha256-');
    const [script] = release.files;
    expect(script?.path).toMatch(/^functions\.[\da-f]+\.js$/u);
    expect(files.get('functions.js')).toBe(files.get(script?.path ?? ''));
    expect(release.earlier).toEqual([]);
  });

  it('takes along what earlier releases ask for', async () => {
    const { files } = await compileRelease(page, (compiler) =>
      new ReleasePlugin({ version: '1.1.0', earlier }).apply(compiler),
    );
    expect(files.get('pane.1.js')).toBe('1');
    expect(files.get('editions/old.json')).toBe('{}');
    expect(readReleaseFile(files.get('release.json') ?? '').earlier).toEqual(earlier.builds);
  });

  it('fails where a released file would change', async () => {
    const changed = { ...earlier, files: new Map([['taskpane.html', Buffer.from('old')]]) };
    const { errors } = await compileRelease(page, (compiler) =>
      new ReleasePlugin({ version: '1.1.0', earlier: changed }).apply(compiler),
    );
    expect(errors).toEqual([expect.stringContaining('taskpane.html was released with another')]);
  });
});
