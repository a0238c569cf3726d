import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readReleaseFile, type ReleaseFile } from '../../../src/build/releaseFile.ts';
import { wordsOf } from '../../../src/pane/words/wordsOf.ts';
import { buildInto, filesEndingWith } from '../../build/buildFolder.ts';
import { openBuiltPage, type BuiltPage } from '../../build/builtPage.ts';
import { sharedBrowser } from '../../support/browser/sharedBrowser.ts';

const address = 'https://example.org/henan/';
const { shell, tour, book } = wordsOf('zh-CN');

const build = (folder: string, options: readonly string[], salt: readonly string[] = []): void => {
  const { succeeded, said } = buildInto(folder, [`address=${address}`, ...options], salt);
  if (!succeeded) throw new Error(said);
};
const release = (folder: string): ReleaseFile =>
  readReleaseFile(readFileSync(join(folder, 'release.json'), 'utf8'));
const nameIn = (folder: string, start: string): string =>
  release(folder).files.find(({ path }) => path.startsWith(start))?.path ?? '';

const go = async (page: Page, screen: keyof typeof shell.screens): Promise<void> =>
  page.getByRole('tab', { name: shell.screens[screen], exact: true }).click();
const stands = async (page: Page): Promise<void> => {
  await page.getByRole('tablist').waitFor();
  await page.getByRole('button', { name: tour.skip, exact: true }).click();
};
const says = async (page: Page, ...texts: readonly string[]): Promise<void> => {
  for (const text of texts) await page.getByText(text).first().waitFor();
};

describe('two releases', () => {
  const parent = mkdtempSync(join(tmpdir(), 'releases-'));
  const old = join(parent, 'old');
  /** The new release with what the old one asks for. */
  const beside = join(parent, 'beside');
  /** The new release alone. */
  const alone = join(parent, 'alone');
  const browser = sharedBrowser();
  /** What the server has; changed while pages are open. */
  let served = old;
  let isOnline = true;
  /** Answers of this path come from another folder. */
  let replaced: ReadonlyMap<string, string> = new Map();

  beforeAll(() => {
    build(old, [], ['--output-hash-salt', 'old']);
    build(beside, [`previous=${old}`]);
    cpSync(beside, alone, { recursive: true });
    const own = new Set(release(alone).files.map(({ path }) => path));
    for (const { files } of release(alone).earlier) {
      for (const { path } of files) if (!own.has(path)) rmSync(join(alone, path));
    }
  }, 600_000);
  afterAll(() => rmSync(parent, { recursive: true }));
  afterEach(() => {
    served = old;
    isOnline = true;
    replaced = new Map();
  });

  const open = async (): Promise<BuiltPage> =>
    openBuiltPage(browser(), {
      address,
      fileOf: (path) => (isOnline ? (replaced.get(path) ?? join(served, path)) : undefined),
    });
  it('have scripts of other names, and each its build', () => {
    expect(release(old).build).not.toBe(release(beside).build);
    expect(release(beside).earlier.map(({ build: earlier }) => earlier)).toEqual([
      release(old).build,
    ]);
    const scripts = release(old).files.filter(({ path }) => !path.startsWith('editions/'));
    expect(scripts.length).toBeGreaterThan(5);
    expect(scripts.filter(({ path }) => existsSync(join(alone, path)))).toEqual([]);
    expect(filesEndingWith(join(beside, 'editions'), '.json').length).toBeGreaterThan(1);
  });

  it('are served side by side: a pane that is open goes on with the parts of its own', async () => {
    const { page, loaded, complaints } = await open();
    await stands(page);
    served = beside;
    const before = loaded.length;
    await go(page, 'book');
    await says(page, book.build(release(old).build));
    await go(page, 'fill');
    await page.getByRole('grid').waitFor();
    expect(loaded.slice(before).filter((url) => url.endsWith('.js'))).not.toEqual([]);
    expect(complaints).toEqual([]);
    await page.reload();
    await page.getByRole('tablist').waitFor();
    await go(page, 'book');
    await says(page, book.build(release(beside).build));
  });

  it('tell an old pane apart from the new server where its parts are gone, and a reload mends it', async () => {
    const { page } = await open();
    await stands(page);
    served = alone;
    await go(page, 'book');
    await says(page, `服务器上是 ${release(alone).build}，这个窗格要的是 ${release(old).build}`);
    await page.getByRole('button', { name: shell.reload, exact: true }).click();
    await page.getByRole('tablist').waitFor();
    await go(page, 'book');
    await says(page, book.build(release(alone).build));
  });

  it('tell a new page apart from a server that still has the old scripts', async () => {
    replaced = new Map([['taskpane.html', join(alone, 'taskpane.html')]]);
    replaced = new Map([
      ...replaced,
      [nameIn(alone, 'scripts/guard.'), join(alone, nameIn(alone, 'scripts/guard.'))],
    ]);
    const { page } = await open();
    const [there, wanted] = [release(old).build, release(alone).build];
    await says(page, `服务器上是 ${there}，这个窗格要的是 ${wanted}`, `the server has ${there}`);
    await page.getByRole('button', { name: '重新载入 Reload' }).waitFor();
  });

  it('let no old script run under a new page', async () => {
    served = beside;
    const name = nameIn(beside, 'scripts/functions.');
    replaced = new Map([[name, join(old, nameIn(old, 'scripts/functions.'))]]);
    const { page } = await open();
    await says(page, `文件 ${basename(name)} 送达时不完整，或途中被代理、缓存改过`);
  });

  it('name the part that a server lacks', async () => {
    served = alone;
    const pane = nameIn(alone, 'scripts/pane.');
    replaced = new Map([[pane, join(alone, 'gone')]]);
    const { page } = await open();
    await says(page, `服务器上缺少 ${release(alone).build} 的文件 ${basename(pane)}（HTTP 404）`);
    replaced = new Map();
    await page.getByRole('button', { name: '重试 Try again' }).click();
    await page.getByRole('tablist').waitFor();
  });

  it('name an edition that came cut', async () => {
    served = join(parent, 'cut');
    cpSync(alone, served, { recursive: true });
    const edition = nameIn(alone, 'editions/');
    const [id] = edition.split('/')[1]?.split('.') ?? [];
    for (const file of [edition, `editions/${id}.json`]) truncateSync(join(served, file), 9999);
    const { page } = await open();
    await says(page, `数据版本 ${id} 未采用：收到9999字节`);
  });

  it('open every screen offline once the pane has been quiet', async () => {
    served = alone;
    const { page, loaded, complaints } = await open();
    await stands(page);
    const scripts = release(alone).files.map(({ path }) => `${address}${path}`);
    await expect
      .poll(() => scripts.filter((url) => !loaded.includes(url)), { timeout: 30_000 })
      .toEqual([]);
    await page.waitForTimeout(500);
    isOnline = false;
    for (const screen of ['fill', 'cell', 'book'] as const) await go(page, screen);
    await says(page, book.build(release(alone).build));
    expect(complaints).toEqual([]);
  });
});
