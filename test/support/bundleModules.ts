import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * A script of modules of `src/` for a page.
 *
 * @param name what the code exports becomes the members of this global
 * @param options such as `production`, for what is measured
 */
export async function bundleModules(
  name: string,
  code: string,
  { production = false } = {},
): Promise<string> {
  const mode = production ? 'production' : 'development';
  const { outputFiles } = await build({
    stdin: {
      contents: code,
      resolveDir: fileURLToPath(new URL('../../src', import.meta.url)),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    minify: production,
    format: 'iife',
    globalName: name,
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
  });
  return `${outputFiles[0]?.text ?? ''}; globalThis.${name} = ${name};`;
}
