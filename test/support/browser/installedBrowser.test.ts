import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { installedBrowser } from './installedBrowser.ts';

describe(installedBrowser, () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'browsers-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function install(name: string): string {
    const file = join(folder, name);
    writeFileSync(file, '');
    chmodSync(file, 0o755);
    return file;
  }

  it('finds a browser in any folder of the path', () => {
    const edge = install('microsoft-edge');
    expect(installedBrowser({ PATH: ['/nowhere', folder].join(delimiter) })).toBe(edge);
  });

  it('takes what CHROME_PATH names before all others, whether it is there or not', () => {
    install('chromium');
    const own = join(folder, 'own');
    expect(installedBrowser({ PATH: folder, CHROME_PATH: own })).toBe(own);
  });

  it('takes an empty CHROME_PATH for none', () => {
    const chromium = install('chromium');
    expect(installedBrowser({ PATH: folder, CHROME_PATH: '' })).toBe(chromium);
  });
});
