import CopyPlugin from 'copy-webpack-plugin';
import CssPlugin from 'mini-css-extract-plugin';
import type { WebpackPluginInstance } from 'webpack';
import product from '../../package.json' with { type: 'json' };
import { dataFiles } from '../cli/data/dataFiles.ts';
import { addressedFiles } from './addressedFiles.ts';
import { earlierReleases } from './earlierReleases.ts';
import { editionScript } from './editionScript.ts';
import { EditionScriptPlugin } from './editionScriptPlugin.ts';
import { ManifestVersionPlugin } from './manifestVersionPlugin.ts';
import type { Options } from './options.ts';
import { pages } from './pages.ts';
import { ReleasePlugin } from './releasePlugin.ts';
import { serverFiles } from './server/serverFiles.ts';
import { WrittenFilesPlugin } from './writtenFilesPlugin.ts';

/** What only a release has. */
function releasePlugins({ address, previous }: Options): readonly WebpackPluginInstance[] {
  const earlier = previous === undefined ? undefined : earlierReleases(previous);
  return [
    new WrittenFilesPlugin(dataFiles),
    new WrittenFilesPlugin(() => serverFiles(address)),
    new ManifestVersionPlugin(),
    new ReleasePlugin({ version: product.version, earlier }),
  ];
}

/** Everything that is written beside the scripts. */
export function outputFiles(
  options: Options,
  production: boolean,
): readonly WebpackPluginInstance[] {
  const edition = editionScript();
  // What goes to the marketplace is for people; the workbench's books are for development.
  const ignore = ['**/assets/store/**', ...(production ? ['**/assets/workbench/**'] : [])];
  return [
    ...pages(options, edition, production),
    new EditionScriptPlugin(edition),
    new CssPlugin({ filename: production ? 'scripts/[name].[contenthash].css' : '[name].css' }),
    new CopyPlugin({ patterns: [{ from: 'assets', globOptions: { ignore } }] }),
    ...addressedFiles(options.address, '', options.contact),
    ...(production ? releasePlugins(options) : []),
  ];
}
