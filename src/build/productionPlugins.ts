import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WebpackPluginInstance } from 'webpack';
import LicensePlugin from 'webpack-license-plugin';
import product from '../../package.json' with { type: 'json' };
import { MapsPlugin } from './mapsPlugin.ts';
import { notices } from './notices.ts';
import type { Options } from './options.ts';

const repository = join(import.meta.dirname, '../..');
const file = 'THIRD-PARTY-NOTICES.txt';

/** Writes the licences of what the build contains, webpack's own runtime among it, and maps where they are asked for. */
export function productionPlugins({ maps }: Options): readonly WebpackPluginInstance[] {
  const own = readFileSync(join(repository, 'LICENSE'), 'utf8');
  const licences = new LicensePlugin({
    includeNoticeText: true,
    excludedPackageTest: (name) => name === product.name,
    includePackages: () => [join(repository, 'node_modules/webpack')],
    // The plugin always writes its list as JSON: under the same name the text takes its place.
    outputFilename: file,
    additionalFiles: { [file]: (packages) => notices(own, packages) },
  });
  return [licences, ...(maps === undefined ? [] : [new MapsPlugin(maps)])];
}
