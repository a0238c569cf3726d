import webpack, { type WebpackPluginInstance } from 'webpack';
import { MinifiedPackagesPlugin } from './minifiedPackagesPlugin.ts';

/** Scripts of packages only. */
const packages = /^vendors-.*\.js$/u;

/** The workbench's grid is large: without maps of packages and its tables for hyphenation it is ready in half the time. */
export function developmentPlugins(): readonly WebpackPluginInstance[] {
  const { IgnorePlugin, SourceMapDevToolPlugin } = webpack;
  return [
    new SourceMapDevToolPlugin({ filename: '[file].map', exclude: packages, columns: false }),
    new MinifiedPackagesPlugin(packages),
    new IgnorePlugin({
      contextRegExp: /@univerjs[\\/]engine-render/u,
      // It asks for the British one whatever the language.
      resourceRegExp: /^\.\/(?!en-gb)[a-z]{2,3}(-\w+)*-[\w-]{8}\.js$/u,
    }),
  ];
}
