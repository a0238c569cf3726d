import CssPlugin from 'mini-css-extract-plugin';
import type { RuleSetRule } from 'webpack';

/** How sources become scripts and styles. */
export const loaders: readonly RuleSetRule[] = [
  {
    test: /\.tsx?$/u,
    loader: 'esbuild-loader',
    options: { target: 'es2022', jsx: 'automatic', tsconfigRaw: {} },
  },
  { test: /\.css$/u, use: [CssPlugin.loader, 'css-loader'] },
];
