import { build } from 'esbuild';
import type { Frame } from 'playwright-core';
import { fileURLToPath } from 'node:url';

/**
 * Puts modules of `src/` into the add-in's page beside its own code, on the real office.js.
 *
 * @param code what they export becomes the members of this global
 */
export async function insideAddin(addin: Frame, name: string, code: string): Promise<void> {
  const { outputFiles } = await build({
    stdin: {
      contents: code,
      resolveDir: fileURLToPath(new URL('../../src', import.meta.url)),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: name,
    target: 'es2022',
  });
  await addin.evaluate(`${outputFiles[0]?.text ?? ''}; globalThis.${name} = ${name}; undefined`);
}
