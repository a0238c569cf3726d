import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

/**
 * Runs a module as it is shipped: in one script. Run file by file by `tsx`, every import is read through a getter and every
 * inner function is named when it is made, which took more than half of the time of a call.
 */
export async function runBundled(module: URL): Promise<void> {
  const root = join(import.meta.dirname, '../..');
  const outfile = join(root, 'node_modules/.cache/bench/bundled.mjs');
  await build({
    entryPoints: [fileURLToPath(module)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    plugins: [whereTheyStand],
  });
  const { status } = spawnSync(process.execPath, [outfile], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${module.href} ended with ${status}`);
}

// The bundler's expressions know no flags.
const sources = new RegExp(String.raw`\.ts$`, '');

/** Modules that look for files beside themselves look where their source stands. */
const whereTheyStand: Plugin = {
  name: 'where-they-stand',
  setup: (bundle) => {
    bundle.onLoad({ filter: sources }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll(
        'import.meta.dirname',
        JSON.stringify(dirname(path)),
      ),
      loader: 'ts',
    }));
  },
};
