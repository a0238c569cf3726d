import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack, { type Compiler, type WebpackPluginInstance } from 'webpack';
import { filesEndingWith } from './buildFolder.ts';

/** The files that webpack writes of one line of source with these plugins, compiled so many times. */
export async function compileWith(
  plugins: readonly WebpackPluginInstance[],
  { source = 'console.log(1);', times = 1 } = {},
): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'compile-'));
  const entry = join(folder, 'main.js');
  writeFileSync(entry, source);
  const output = join(folder, 'out');
  const compiler = webpack({
    mode: 'development',
    entry,
    output: { path: output },
    plugins: [...plugins],
  });
  for (let time = 0; time < times; time += 1) {
    await new Promise((resolve) => compiler.run(resolve));
  }
  await new Promise((resolve) => compiler.close(resolve));
  const files = filesEndingWith(output, '');
  rmSync(folder, { recursive: true });
  return files;
}

/** What a build wrote, by path, and what it complained of. */
interface Compiled {
  readonly files: ReadonlyMap<string, string>;
  readonly errors: readonly string[];
}

/** Compiles one line of source as the build does, beside this page. */
export async function compileRelease(
  page: string,
  complete: (compiler: Compiler) => void,
): Promise<Compiled> {
  const folder = mkdtempSync(join(tmpdir(), 'compile-'));
  const entry = join(folder, 'main.js');
  writeFileSync(entry, 'console.log(1);');
  const output = join(folder, 'out');
  mkdirSync(output);
  const writePage = (compiler: Compiler): void => {
    compiler.hooks.thisCompilation.tap('Page', (compilation) => {
      compilation.emitAsset('taskpane.html', new webpack.sources.RawSource(page));
    });
  };
  const compiler = webpack({
    mode: 'production',
    entry: { functions: entry },
    output: { path: output, filename: '[name].[contenthash].js' },
    plugins: [{ apply: writePage }, { apply: complete }],
  });
  const errors = await new Promise<readonly string[]>((resolve) => {
    compiler.run((_failure, stats) =>
      resolve(stats?.compilation.errors.map(({ message }) => message) ?? []),
    );
  });
  await new Promise((resolve) => compiler.close(resolve));
  const paths = filesEndingWith(output, '').filter((path) => path.includes('.'));
  const files = new Map(paths.map((path) => [path, readFileSync(join(output, path), 'utf8')]));
  rmSync(folder, { recursive: true });
  return { files, errors };
}
