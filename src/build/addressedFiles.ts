import CopyPlugin from 'copy-webpack-plugin';
import type { WebpackPluginInstance } from 'webpack';
import { GeneratedFilesPlugin } from './generatedFilesPlugin.ts';
import { manifestAt } from './manifestAt.ts';

/**
 * What names the address where the add-in is served: its manifest and what the catalogue of functions makes.
 *
 * @param folder of the output where they stand
 */
export function addressedFiles(address: URL, folder = ''): readonly WebpackPluginInstance[] {
  return [
    new CopyPlugin({
      patterns: [
        {
          from: 'manifest.xml',
          to: folder,
          transform: (content) => manifestAt(content.toString(), address),
        },
      ],
    }),
    new GeneratedFilesPlugin(address, folder),
  ];
}
