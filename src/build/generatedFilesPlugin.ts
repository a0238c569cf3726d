import { posix } from 'node:path';
import webpack, { type Compiler } from 'webpack';
import { generatedFiles } from '../help/generatedFiles.ts';

/** Writes what the one catalogue of functions makes: their metadata and the help pages. */
export class GeneratedFilesPlugin {
  readonly #address: URL;
  readonly #folder: string;
  readonly #contact: string | undefined;

  constructor(address: URL, folder = '', contact?: string) {
    this.#address = address;
    this.#folder = folder;
    this.#contact = contact;
  }

  apply(compiler: Compiler): void {
    const { Compilation, sources } = webpack;
    compiler.hooks.thisCompilation.tap('GeneratedFiles', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'GeneratedFiles', stage }, () => {
        for (const [path, text] of generatedFiles(this.#address, this.#contact)) {
          compilation.emitAsset(posix.join(this.#folder, path), new sources.RawSource(text));
        }
      });
    });
  }
}
