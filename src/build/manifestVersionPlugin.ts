import { readFileSync } from 'node:fs';
import webpack, { type Compiler } from 'webpack';
import {
  manifestFile,
  manifestState,
  manifestVersionFault,
  storedManifestState,
} from './manifestVersion.ts';

/** Fails a build whose manifest or metadata changed under one version, as Excel would go on with what it has. */
export class ManifestVersionPlugin {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('ManifestVersion', (compilation) => {
      const current = manifestState(readFileSync(manifestFile, 'utf8'));
      const fault = manifestVersionFault(storedManifestState(), current);
      if (fault !== undefined) compilation.errors.push(new webpack.WebpackError(fault));
    });
  }
}
