import { fileURLToPath } from 'node:url';
import { developmentPlugins } from './src/build/developmentPlugins.ts';
import { developmentServer } from './src/build/developmentServer.ts';
import { loaders } from './src/build/loaders.ts';
import { readOptions } from './src/build/options.ts';
import { outputFiles } from './src/build/outputFiles.ts';
import { productionPlugins } from './src/build/productionPlugins.ts';
import { servingAddresses } from './src/build/servingAddresses.ts';
import { servingPlugins } from './src/build/servingPlugins.ts';

/** @param {string} path */
const inRepository = (path) => fileURLToPath(new URL(path, import.meta.url));

const common = {
  context: inRepository('.'),
  cache: {
    type: 'filesystem',
    cacheDirectory: inRepository('node_modules/.cache/webpack'),
    buildDependencies: { configuration: [fileURLToPath(import.meta.url)] },
  },
  resolve: { extensions: ['.ts', '.tsx', '.js', '.json'] },
  target: ['web', 'es2022'],
  module: { rules: loaders },
  performance: { hints: false },
  stats: 'errors-warnings',
  infrastructureLogging: { level: 'warn' },
};

/** @param {boolean} production */
const scripts = (production) => ({
  entry: {
    guard: './src/entries/guard.ts',
    functions: './src/entries/functions.ts',
    // One runtime and one instance of every module for the whole page: the pane sees the state the functions hold.
    taskpane: { import: './src/entries/taskpane.ts', dependOn: 'functions' },
    ...(production ? {} : { workbench: './src/workbench/main.ts' }),
  },
  output: {
    path: inRepository('dist'),
    // A page and its scripts belong together: names state the content.
    filename: production ? 'scripts/[name].[contenthash].js' : '[name].js',
    chunkFilename: production ? 'scripts/[name].[contenthash].js' : '[name].js',
    publicPath: 'auto',
    clean: true,
  },
  devtool: false,
  optimization: {
    // Packages run as they ship, in development too: the pane takes two thirds of the time. Tests of the pane have React's warnings.
    nodeEnv: 'production',
    // What the page loads first stays whole; the workbench's grid is split so that it compiles in parallel.
    splitChunks: {
      chunks: (/** @type {{ name?: string }} */ { name }) =>
        !['guard', 'functions', 'taskpane'].includes(name ?? ''),
      ...(production ? { cacheGroups: { defaultVendors: false } } : {}),
    },
  },
});

/**
 * @param {Readonly<Record<string, unknown>>} env
 * @param {{ readonly mode?: string }} argv
 */
// oxlint-disable-next-line import/no-default-export -- webpack reads its configuration from the default export.
export default async function configuration(env, argv) {
  const options = readOptions(env);
  const production = argv.mode === 'production';
  const serving = env['WEBPACK_SERVE'] === true ? await servingAddresses(options) : undefined;
  return {
    ...common,
    // What was compiled without maps has none to write.
    cache: { ...common.cache, version: options.maps === undefined ? 'plain' : 'maps' },
    ...scripts(production),
    plugins: [
      ...outputFiles(
        serving === undefined ? options : { ...options, address: serving.secure },
        production,
      ),
      ...(production ? productionPlugins(options) : developmentPlugins()),
      ...(serving === undefined ? [] : servingPlugins(serving)),
    ],
    devServer: serving === undefined ? undefined : await developmentServer(options, serving),
  };
}
