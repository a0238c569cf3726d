import webpack, { type Compiler } from 'webpack';
import type { EditionScript } from './editionScript.ts';

/** Writes the script of an edition, byte for byte: the page names its hash. */
export class EditionScriptPlugin {
  readonly #script: EditionScript;

  constructor(script: EditionScript) {
    this.#script = script;
  }

  apply(compiler: Compiler): void {
    const { Compilation, sources } = webpack;
    compiler.hooks.thisCompilation.tap('EditionScript', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'EditionScript', stage }, () => {
        const { path, text } = this.#script;
        // What is minimized already is left as it is.
        const info = { immutable: true, minimized: true };
        compilation.emitAsset(path, new sources.RawSource(text), info);
      });
    });
  }
}
