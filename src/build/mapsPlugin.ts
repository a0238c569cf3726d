import { relative } from 'node:path';
import webpack, { type Compiler } from 'webpack';

/** Writes the maps of the scripts into a folder of their own: they show the sources, and are not shipped. */
export class MapsPlugin {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  apply(compiler: Compiler): void {
    const output = compiler.options.output.path ?? '';
    const filename = `${relative(output, this.#folder)}/[file].map`;
    new webpack.SourceMapDevToolPlugin({ filename, append: false }).apply(compiler);
  }
}
