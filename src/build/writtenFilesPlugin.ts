import webpack, { type Compiler } from 'webpack';

/** Writes files that are made of something else than sources: the edition for other tools, what configures servers. */
export class WrittenFilesPlugin {
  readonly #files: () => ReadonlyMap<string, string | Buffer>;

  constructor(files: () => ReadonlyMap<string, string | Buffer>) {
    this.#files = files;
  }

  apply(compiler: Compiler): void {
    const { Compilation, sources } = webpack;
    compiler.hooks.thisCompilation.tap('WrittenFiles', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'WrittenFiles', stage }, () => {
        for (const [path, content] of this.#files()) {
          compilation.emitAsset(path, new sources.RawSource(content), { minimized: true });
        }
      });
    });
  }
}
