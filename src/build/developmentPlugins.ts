import webpack, { type WebpackPluginInstance } from 'webpack';

/** The workbench's grid is large: without maps of packages and its tables for hyphenation it is ready in half the time. */
export function developmentPlugins(): readonly WebpackPluginInstance[] {
  const { IgnorePlugin, SourceMapDevToolPlugin } = webpack;
  return [
    new SourceMapDevToolPlugin({ filename: '[file].map', exclude: /^vendors-/u, columns: false }),
    new IgnorePlugin({
      contextRegExp: /@univerjs[\\/]engine-render/u,
      // It asks for the British one whatever the language.
      resourceRegExp: /^\.\/(?!en-gb)[a-z]{2,3}(-\w+)*-[\w-]{8}\.js$/u,
    }),
  ];
}
