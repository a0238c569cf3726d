import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkFiles } from './checkFiles.ts';

const repository = new URL('../../', import.meta.url);
const manifest = readFileSync(new URL('manifest.xml', repository), 'utf8');
const address = 'https://localhost:3000/';
const pages = [
  'taskpane.html',
  'functions.js',
  'functions.json',
  'functions-en-US.json',
  'shortcuts.json',
  'shortcuts-en-US.json',
];
const help = ['zh-CN', 'en-US'].flatMap((language) => [
  `help/${language}/index.html`,
  `help/${language}/support.html`,
]);

describe(checkFiles, () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'files-'));
    cpSync(new URL('assets/icons', repository), join(folder, 'icons'), { recursive: true });
    for (const page of [...pages, ...help]) {
      mkdirSync(dirname(join(folder, page)), { recursive: true });
      writeFileSync(join(folder, page), '');
    }
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('finds nothing wrong where all files are', () => {
    expect(checkFiles(manifest, address, folder)).toEqual([]);
  });

  it.each([
    'taskpane.html',
    'functions-en-US.json',
    'icons/refresh-20.png',
    'help/en-US/index.html',
  ])('misses %s', (file) => {
    rmSync(join(folder, file));
    expect(checkFiles(manifest, address, folder)).toEqual([`no file for ${address}${file}`]);
  });

  it('sees an icon of another size', () => {
    cpSync(join(folder, 'icons/app-16.png'), join(folder, 'icons/app-40.png'));
    expect(checkFiles(manifest, address, folder)).toContain(
      `${address}icons/app-40.png is not 40×40`,
    );
  });

  it('sees an address that was left behind', () => {
    const moved = manifest.replaceAll(address, 'https://example.org/henan/');
    const left = moved.replace(
      'https://example.org/henan/functions.js"',
      `${address}functions.js"`,
    );
    expect(checkFiles(left, 'https://example.org/henan/', folder)).toEqual([
      `${address}functions.js is not below https://example.org/henan/`,
    ]);
  });
});
