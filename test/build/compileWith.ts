import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack, { type WebpackPluginInstance } from 'webpack';
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
