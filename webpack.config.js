import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import CssPlugin from 'mini-css-extract-plugin';
import webpack from 'webpack';
import { newestEdition } from './src/cli/edition/newestEdition.ts';
import { generatedFiles } from './src/help/generatedFiles.ts';

/** Where `npm start` serves, and the address that stands in `manifest.xml`. */
export const DEVELOPMENT_ADDRESS = 'https://localhost:3000/';

/** Microsoft asks that pages load office.js from its own network, which differs in the 21Vianet cloud of China. */
export const OFFICE_SCRIPTS = {
  global: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  '21vianet': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
};

/** The licence of office.js allows copies for development only: served from the package, never written to `dist/`. */
const LOCAL_OFFICE_SCRIPT = '/office/office.js';

/** @param {string} path */
const inRepository = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * @typedef {object} Options
 * @property {URL} address of a folder: its path ends with a slash
 * @property {'global' | '21vianet'} cloud
 * @property {'self' | 'office'} certificates
 */

/**
 * Reads `--env` options: `address` (https, sub path allowed), `cloud` and `certificates`.
 *
 * @param {Readonly<Record<string, unknown>>} env
 * @returns {Options}
 */
export function readOptions(env) {
  const known = ['address', 'cloud', 'certificates'];
  const unknown = Object.keys(env).find(
    (key) => !key.startsWith('WEBPACK_') && !known.includes(key),
  );
  if (unknown !== undefined) {
    throw new Error(`--env ${unknown}: no such option; there are ${known.join(', ')}.`);
  }
  const { address = DEVELOPMENT_ADDRESS, cloud = 'global', certificates = 'self' } = env;
  if (cloud !== 'global' && cloud !== '21vianet') {
    throw new Error(`--env cloud=${String(cloud)}: use global or 21vianet.`);
  }
  if (certificates !== 'self' && certificates !== 'office') {
    throw new Error(`--env certificates=${String(certificates)}: use self or office.`);
  }
  return { address: readAddress(String(address)), cloud, certificates };
}

/**
 * @param {string} text
 */
function readAddress(text) {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '' || url.username !== '') {
    throw new Error(`--env address=${text}: Office needs https://host/ or https://host/path/.`);
  }
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

/**
 * The manifest with every address of development replaced.
 *
 * @param {string} manifest
 * @param {URL} address
 */
export function manifestAt(manifest, address) {
  return manifest.replaceAll(DEVELOPMENT_ADDRESS, address.href.replaceAll('&', '&amp;'));
}

/**
 * The pane's content security policy. Styles are inline because Fluent's Griffel writes them at run time.
 *
 * @param {string} officeScript
 */
export function contentSecurityPolicy(officeScript) {
  const officeHost = officeScript.startsWith('https:') ? ` ${new URL(officeScript).origin}` : '';
  return [
    "default-src 'none'",
    `script-src 'self'${officeHost}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self' https:",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Writes what the one catalogue of formulas makes: their metadata and the help pages. */
class GeneratedFilesPlugin {
  /** @param {URL} address */
  constructor(address) {
    this.address = address;
  }

  /** @param {webpack.Compiler} compiler */
  apply(compiler) {
    const { Compilation, sources } = webpack;
    compiler.hooks.thisCompilation.tap('GeneratedFiles', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'GeneratedFiles', stage }, () => {
        for (const [path, text] of generatedFiles(this.address)) {
          compilation.emitAsset(path, new sources.RawSource(text));
        }
      });
    });
  }
}

/** Says once, when the first compilation has succeeded, where to go and how to get past the browser's warning. */
class GreetingPlugin {
  /** @param {URL} address */
  constructor(address) {
    this.line =
      `豫数 Henan Figures: ${address.href}workbench.html  ` +
      '(首次打开:高级 → 继续前往 localhost / first visit: Advanced → Proceed to localhost)';
  }

  /** @param {webpack.Compiler} compiler */
  apply(compiler) {
    let said = false;
    compiler.hooks.done.tap('Greeting', (stats) => {
      if (said || stats.hasErrors()) return;
      said = true;
      // After webpack's own report, so that the line stands last.
      setImmediate(() => console.log(this.line));
    });
  }
}

/** The edition that answers at once and offline. */
function bundledEdition() {
  const file = newestEdition();
  if (file === undefined) throw new Error('No edition in assets/editions: npm run henan -- build');
  return file;
}

/**
 * @param {URL} address
 * @returns {Promise<void>} rejected with what to do when the port is taken
 */
async function demandFreePort({ port }) {
  await new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', () => {
      const remedy =
        'stop what uses it, or serve elsewhere: npm start -- --env address=https://localhost:3100/';
      reject(new Error(`Port ${port} is in use; ${remedy}`));
    });
    probe.listen(Number(port), 'localhost', () => probe.close(() => resolve(undefined)));
  });
}

/** A page that opens by itself helps nobody on a server. */
function hasDisplay() {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  return CI === undefined && (process.platform !== 'linux' || Boolean(DISPLAY ?? WAYLAND_DISPLAY));
}

/**
 * Live reload is off: office.js nulls `history.pushState`, and a client script would be one more thing in the pane.
 *
 * @param {Options} options
 */
async function devServer({ address, certificates }) {
  const office = certificates === 'office';
  const tools = office ? await import('office-addin-dev-certs') : undefined;
  return {
    server: { type: 'https', options: (await tools?.getHttpsServerOptions()) ?? {} },
    host: 'localhost',
    port: Number(address.port || '443'),
    hot: false,
    liveReload: false,
    client: false,
    webSocketServer: false,
    compress: false,
    headers: { 'Access-Control-Allow-Origin': '*' },
    open: hasDisplay() && !office ? ['/workbench.html'] : false,
    static: {
      directory: inRepository('node_modules/@microsoft/office-js/dist'),
      publicPath: '/office',
      watch: false,
    },
    /** @param {unknown[]} middlewares */
    setupMiddlewares: (middlewares) => [lowerCaseOffice, ...middlewares],
  };
}

/** office.js asks for `zh-CN/office_strings.js`; the package has `zh-cn`. */
const lowerCaseOffice = {
  name: 'lower-case-office',
  path: '/office',
  /** @type {(request: { url: string }, response: unknown, next: () => void) => void} */
  middleware: (request, _response, next) => {
    request.url = request.url.toLowerCase();
    next();
  },
};

/**
 * @param {Options} options
 * @param {boolean} production
 */
function plugins({ address, cloud }, production) {
  const officeScript = production ? OFFICE_SCRIPTS[cloud] : LOCAL_OFFICE_SCRIPT;
  const taskpane = new HtmlPlugin({
    filename: 'taskpane.html',
    template: 'src/entries/taskpane.html',
    chunks: ['functions', 'taskpane'],
    chunksSortMode: 'manual',
    officeScript,
    policy: contentSecurityPolicy(officeScript),
  });
  const workbench = new HtmlPlugin({
    filename: 'workbench.html',
    template: 'src/workbench/workbench.html',
    chunks: ['workbench'],
  });
  return [
    taskpane,
    ...(production ? [] : [workbench]),
    new CssPlugin({ filename: production ? '[name].[contenthash].css' : '[name].css' }),
    new CopyPlugin({
      patterns: [
        { from: 'assets', globOptions: { ignore: production ? ['**/assets/workbench/**'] : [] } },
        { from: 'manifest.xml', transform: (content) => manifestAt(content.toString(), address) },
      ],
    }),
    new GeneratedFilesPlugin(address),
  ];
}

/** The workbench's grid is large: without maps of packages and its tables for hyphenation it is ready in half the time. */
function developmentPlugins() {
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

/**
 * @param {Readonly<Record<string, unknown>>} env
 * @param {{ readonly mode?: string }} argv
 */
// oxlint-disable-next-line import/no-default-export -- webpack reads its configuration from the default export.
export default async function configuration(env, argv) {
  const options = readOptions(env);
  const production = argv.mode === 'production';
  const serving = env['WEBPACK_SERVE'] === true;
  if (serving) await demandFreePort(options.address);
  const edition = bundledEdition();
  return {
    context: inRepository('.'),
    target: ['web', 'es2022'],
    entry: {
      functions: './src/entries/functions.ts',
      // One runtime and one instance of every module for the whole page: the pane sees the state the functions hold.
      taskpane: { import: './src/entries/taskpane.ts', dependOn: 'functions' },
      ...(production ? {} : { workbench: './src/workbench/main.ts' }),
    },
    output: {
      path: inRepository('dist'),
      filename: '[name].js',
      chunkFilename: production ? '[name].[contenthash].js' : '[name].js',
      publicPath: 'auto',
      clean: true,
    },
    devtool: production ? 'source-map' : false,
    cache: {
      type: 'filesystem',
      cacheDirectory: inRepository('node_modules/.cache/webpack'),
      version: edition,
      buildDependencies: { configuration: [fileURLToPath(import.meta.url)] },
    },
    resolve: {
      extensions: ['.ts', '.tsx', '.js', '.json'],
      alias: { 'newest-edition': edition },
    },
    module: {
      rules: [
        {
          test: /\.tsx?$/u,
          loader: 'esbuild-loader',
          options: { target: 'es2022', jsx: 'automatic', tsconfigRaw: {} },
        },
        { test: /\.css$/u, use: [CssPlugin.loader, 'css-loader'] },
      ],
    },
    optimization: {
      // What the page loads first stays whole; the workbench's grid is split so that it compiles in parallel.
      splitChunks: {
        chunks: (/** @type {{ name?: string }} */ { name }) =>
          name !== 'functions' && name !== 'taskpane',
        ...(production ? { cacheGroups: { defaultVendors: false } } : {}),
      },
    },
    plugins: [
      ...plugins(options, production),
      ...(production ? [] : developmentPlugins()),
      ...(serving ? [new GreetingPlugin(options.address)] : []),
    ],
    devServer: serving ? await devServer(options) : undefined,
    performance: { hints: false },
    stats: 'errors-warnings',
    infrastructureLogging: { level: 'warn' },
  };
}
