import webpack, { type Compiler } from 'webpack';
import { dataFiles, type DataFiles } from '../cli/data/dataFiles.ts';

/** Writes the edition for other tools. */
export class DataFilesPlugin {
  readonly #files: () => DataFiles;

  constructor(files: () => DataFiles = dataFiles) {
    this.#files = files;
  }

  apply(compiler: Compiler): void {
    const { Compilation, sources } = webpack;
    compiler.hooks.thisCompilation.tap('DataFiles', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'DataFiles', stage }, () => {
        for (const [path, content] of this.#files()) {
          compilation.emitAsset(path, new sources.RawSource(content), { minimized: true });
        }
      });
    });
  }
}
