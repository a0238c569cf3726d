import CopyPlugin from 'copy-webpack-plugin';
import CssPlugin from 'mini-css-extract-plugin';
import type { WebpackPluginInstance } from 'webpack';
import { addressedFiles } from './addressedFiles.ts';
import type { Options } from './options.ts';
import { pages } from './pages.ts';

/** Everything that is written beside the scripts. */
export function outputFiles(
  options: Options,
  production: boolean,
): readonly WebpackPluginInstance[] {
  const ignore = production ? ['**/assets/workbench/**'] : [];
  return [
    ...pages(options, production),
    new CssPlugin({ filename: production ? '[name].[contenthash].css' : '[name].css' }),
    new CopyPlugin({ patterns: [{ from: 'assets', globOptions: { ignore } }] }),
    ...addressedFiles(options.address),
  ];
}
