import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { array, object, parse, string, type InferOutput } from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { descendants, parseManifest } from '../../src/cli/doctor/manifestElement.ts';
import { checkFiles } from '../manifest/checkFiles.ts';
import { checkManifest } from '../manifest/checkManifest.ts';
import { sharedBrowser } from '../support/browser/sharedBrowser.ts';
import { buildInto, filesEndingWith, gzipSize, modulesOf } from './buildFolder.ts';
import { officeAddress, openBuiltPage, type BuiltPage } from './builtPage.ts';

const address = 'https://example.org/henan/';

const metadataSchema = object({ functions: array(object({ id: string(), helpUrl: string() })) });

/** What office.js keeps of the functions and commands that the page has associated. */
interface Associations {
  readonly functions: readonly string[];
  readonly commands: readonly string[];
}

/** Internal to office.js, but the only place that tells what Excel would find. */
async function associationsOf(page: Page): Promise<Associations> {
  return page.evaluate<Associations>(`({
    functions: Object.keys(CustomFunctions._association.mappings),
    commands: Object.keys(Office.actions._association.mappings),
  })`);
}

describe('npm run build', () => {
  let folder: string;
  /** Of the scripts; they are not shipped. */
  let maps: string;
  const browser = sharedBrowser();

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'dist-'));
    maps = mkdtempSync(join(tmpdir(), 'maps-'));
    const { succeeded, said } = buildInto(folder, [`address=${address}`, `maps=${maps}`]);
    if (!succeeded) throw new Error(said);
  });

  afterAll(async () => {
    rmSync(folder, { recursive: true });
    rmSync(maps, { recursive: true });
  });

  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

  const metadata = (file: string): InferOutput<typeof metadataSchema> =>
    parse(metadataSchema, JSON.parse(read(file)));

  const openPage = async (): Promise<BuiltPage> =>
    openBuiltPage(browser(), { address, fileOf: (path) => join(folder, path) });

  it('writes a manifest that is sound', () => {
    expect(checkManifest(read('manifest.xml'))).toEqual([]);
  });

  it('has a file for every address of the manifest', () => {
    expect(checkFiles(read('manifest.xml'), address, folder)).toEqual([]);
  });

  it.each(['.html', '.json', '.xml', '.js'])(
    'leaves no address of development in *%s',
    (ending) => {
      const files = filesEndingWith(folder, ending);
      expect(files).not.toEqual([]);
      expect(files.filter((file) => /localhost|\/office\/office\.js/u.test(read(file)))).toEqual(
        [],
      );
    },
  );

  it('states the policy of the page, and loads office.js from Microsoft', () => {
    const html = read('taskpane.html');
    expect(html).toMatch(
      /<meta http-equiv="?Content-Security-Policy"? content="default-src 'none'; /u,
    );
    expect(html).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
    expect(html.match(/<script src="?([^">]+)"?>/u)?.[1]).toBe(`${officeAddress}office.js`);
    expect(html).not.toMatch(/<script>|<script type="module">|\son[a-z]+=/u);
  });

  it('names the edition before the functions, which do not wait for it', () => {
    const html = read('taskpane.html');
    const named = /<script async[^>]* src="?(editions\/[^">\s]+)/u.exec(html)?.[1] ?? '';
    expect(html.indexOf(named)).toBeLessThan(html.search(/functions\.[\da-f]+\.js/u));
    const digest = createHash('sha256').update(read(named)).digest('base64');
    expect(html).toContain(`sha256-${digest}`);
  });

  it('ships no maps of its sources', () => {
    expect(filesEndingWith(folder, '.map')).toEqual([]);
    expect(
      filesEndingWith(folder, '.js').filter((file) => /sourceMappingURL/u.test(read(file))),
    ).toEqual([]);
  });

  it('turns no text into code', () => {
    const scripts = filesEndingWith(folder, '.js');
    expect(scripts.filter((file) => /\beval\(|new Function\(/u.test(read(file)))).toEqual([]);
  });

  it('keeps the pane and the tables of names out of what a formula needs', () => {
    const script = filesEndingWith(folder, '.js').find((file) =>
      /^scripts\/functions\.\w+\./u.test(file),
    );
    const modules = modulesOf(maps, script ?? '');
    expect(modules.length).toBeGreaterThan(5);
    expect(modules.filter((path) => /react|fluentui|pinyin|opencc|src\/pane/u.test(path))).toEqual(
      [],
    );
  });

  it('copies no file of office.js and no workbench', () => {
    const files = filesEndingWith(folder, '');
    expect(files.filter((file) => /office|excel-|workbench/u.test(file))).toEqual([]);
  });

  it('has the licence of every package in its scripts, and of no other', () => {
    const packages = filesEndingWith(folder, '.js')
      .filter((script) => existsSync(join(maps, `${script}.map`)))
      .flatMap((script) => modulesOf(maps, script))
      .flatMap((module) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(module)?.[1] ?? []);
    const named = read('THIRD-PARTY-NOTICES.txt')
      .split(/\n-{80}\n\n/u)
      .slice(2)
      .flatMap((section) => /^(\S+) \d\S* \([^)]+\)\n\n[^]{300}/u.exec(section)?.[1] ?? []);
    // The scripts' own runtime is webpack's.
    expect(new Set(named)).toEqual(new Set([...packages, 'webpack']));
    expect(named.length).toBeGreaterThan(25);
  });

  it('describes the same functions in both languages, each with its help', () => {
    const chinese = metadata('functions.json').functions;
    const english = metadata('functions-en-US.json').functions;
    expect(chinese.map(({ id }) => id)).toEqual(english.map(({ id }) => id));
    for (const { id, helpUrl } of chinese) {
      expect(helpUrl).toBe(`${address}help/zh-CN/functions/${id.toLowerCase()}.html`);
    }
    for (const { id, helpUrl } of english) {
      expect(helpUrl).toBe(`${address}help/en-US/functions/${id.toLowerCase()}.html`);
    }
  });

  it.each(['zh-CN', 'en-US'])('has a page in the %s help for every function', (language) => {
    for (const { id } of metadata('functions.json').functions) {
      expect(read(`help/${language}/functions/${id.toLowerCase()}.html`)).toContain(`HENAN.${id}`);
    }
  });

  it('associates every function and command when the page loads', async () => {
    const { page } = await openPage();
    const { functions, commands } = await associationsOf(page);
    const named = descendants(parseManifest(read('manifest.xml')), 'o:FunctionName');
    const actions = ['ShowTaskpane', ...named.map(({ text }) => text)];
    expect(functions.toSorted()).toEqual(
      metadata('functions.json')
        .functions.map(({ id }) => id)
        .toSorted(),
    );
    // office.js keeps them in capitals.
    expect(commands).toEqual(expect.arrayContaining(actions.map((name) => name.toUpperCase())));
    await page.close();
  });

  it('shows the pane under its own policy, in a page of 415 KB with the functions', async () => {
    const { page, loaded, complaints } = await openPage();
    await page.locator('#root').getByText(/\S/u).first().waitFor();
    expect(complaints).toEqual([]);
    // The data are a file of their own and not counted with the code.
    const scripts = loaded.filter(
      (url) => url.startsWith(address) && url.endsWith('.js') && !url.includes('/editions/'),
    );
    const files = scripts.map((url) => join(folder, url.slice(address.length)));
    const total = files.reduce((sum, file) => sum + gzipSize(file), 0);
    const functions = gzipSize(join(folder, 'functions.js'));
    expect(functions).toBeLessThan(90 * 1024);
    expect(total).toBeLessThan(415 * 1024);
    await page.close();
  });
});
