import { createHash } from 'node:crypto';
import webpack, { type Asset, type Compilation, type Compiler } from 'webpack';
import { buildToken } from './buildToken.ts';
import type { EarlierReleases } from './earlierReleases.ts';
import { pageWithScripts } from './pageWithScripts.ts';
import { releaseFileName, type ReleasedFile, type ReleaseFile } from './releaseFile.ts';

/** The page that Excel loads. */
const page = 'taskpane.html';
/** The manifest's schema asks for a script, though with a shared runtime the page names what runs. */
const fixedScript = 'functions.js';

interface Setting {
  /** Of the package. */
  readonly version: string;
  readonly earlier: EarlierReleases | undefined;
}

/**
 * Makes a build a release: its id in page and `release.json`, and beside its own files those that pages of earlier releases ask for.
 * The id names the content of everything that is served.
 */
export class ReleasePlugin {
  readonly #setting: Setting;

  constructor(setting: Setting) {
    this.#setting = setting;
  }

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('Release', (compilation) => {
      // When names and contents are final.
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'Release', stage }, () =>
        completeRelease(compilation, this.#setting),
      );
    });
  }
}

function completeRelease(compilation: Compilation, { version, earlier }: Setting): void {
  const script = compilation.entrypoints.get('functions')?.getFiles().find(isScript);
  const functions = contentOf(compilation, script ?? '');
  if (functions !== undefined && script !== fixedScript) write(compilation, fixedScript, functions);
  const html = pageWithScripts(String(contentOf(compilation, page)), (path) =>
    contentOf(compilation, path),
  );
  const build = `${version}+${hashOfAll(compilation, html)}`;
  write(compilation, page, html.replace(buildToken, build));
  const files = immutableFiles(compilation);
  const builds = earlier?.builds.filter((each) => each.build !== build) ?? [];
  const release: ReleaseFile = { build, files: [...files], earlier: [...builds] };
  for (const [path, content] of earlier?.files ?? []) takeAlong(compilation, path, content);
  write(compilation, releaseFileName, `${JSON.stringify(release, null, 2)}\n`);
}

function takeAlong(compilation: Compilation, path: string, content: Buffer): void {
  const own = contentOf(compilation, path);
  if (own === undefined) write(compilation, path, content);
  else if (!own.equals(content)) {
    const text = `${path} was released with another content, and may not change.`;
    compilation.errors.push(new webpack.WebpackError(text));
  }
}

function write(compilation: Compilation, path: string, content: string | Buffer): void {
  const isThere = compilation.getAsset(path) !== undefined;
  // What is emitted this late would be minimized once more.
  const info = { minimized: true };
  const source = new webpack.sources.RawSource(content);
  compilation[isThere ? 'updateAsset' : 'emitAsset'](path, source, info);
}

const isScript = (path: string): boolean => path.endsWith('.js');

function contentOf(compilation: Compilation, path: string): Buffer | undefined {
  return compilation.getAsset(path)?.source.buffer();
}

function hashOfAll(compilation: Compilation, html: string): string {
  const hash = createHash('sha256').update(html);
  const paths = shipped(compilation).map(({ name }) => name);
  for (const path of paths.filter((each) => each !== page).toSorted()) {
    hash.update(path).update(contentOf(compilation, path) ?? '');
  }
  return hash.digest('hex').slice(0, 8);
}

/** Maps are not. */
function shipped(compilation: Compilation): readonly Asset[] {
  return compilation.getAssets().filter(({ info }) => info.development !== true);
}

/** Scripts and styles whose names state their content. */
function immutableFiles(compilation: Compilation): readonly ReleasedFile[] {
  return shipped(compilation)
    .filter(({ info }) => info.contenthash !== undefined || info.immutable === true)
    .map(({ name, source }) => {
      const content = source.buffer();
      const sha256 = createHash('sha256').update(content).digest('hex');
      return { path: name, bytes: content.length, sha256 };
    })
    .toSorted((one, other) => (one.path < other.path ? -1 : 1));
}
