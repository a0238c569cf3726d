import CopyPlugin from 'copy-webpack-plugin';
import type { WebpackPluginInstance } from 'webpack';
import { GeneratedFilesPlugin } from './generatedFilesPlugin.ts';
import { manifestAt } from './manifestAt.ts';

/**
 * What names the address where the add-in is served: its manifest and what the catalogue of functions makes.
 *
 * @param folder of the output where they stand
 * @param contact who answers for this copy of the add-in, for its help pages
 */
export function addressedFiles(
  address: URL,
  folder = '',
  contact?: string,
): readonly WebpackPluginInstance[] {
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
    new GeneratedFilesPlugin(address, folder, contact),
  ];
}
