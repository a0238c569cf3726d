import { frameHosts } from './frameHosts.ts';

type Header = readonly [name: string, value: string];

/** Headers of a file, or of a folder with all below it (`editions/*`); paths from the folder of the page. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: readonly Header[];
}

/** What every file is sent with. */
export const everywhere: readonly Header[] = [['X-Content-Type-Options', 'nosniff']];

const fresh: Header = ['Cache-Control', 'no-cache'];
const always: Header = ['Cache-Control', 'public, max-age=31536000, immutable'];
/** Excel on the web reads them from its own origin. */
const shared: Header = ['Access-Control-Allow-Origin', '*'];

/** The JSON that the manifest names, and what the page and other tools ask for. */
const jsonFiles = [
  'functions.json',
  'functions-en-US.json',
  'shortcuts.json',
  'shortcuts-en-US.json',
  'release.json',
  'examples.json',
  // More than its folder says: what is asked for anew is never taken from a store.
  'editions/index.json',
];

/**
 * What a server must send, the one description that the files of all servers are made from; the first rule that fits says it.
 * Icons have no `Cache-Control`, or Office shows generic ones; what has no content in its name is asked for anew.
 */
export const headerRules: readonly HeaderRule[] = [
  {
    path: 'taskpane.html',
    headers: [fresh, ['Content-Security-Policy', `frame-ancestors 'self' ${frameHosts.join(' ')}`]],
  },
  { path: 'manifest.xml', headers: [fresh] },
  { path: 'functions.js', headers: [fresh] },
  ...jsonFiles.map((path) => ({ path, headers: [shared, fresh] })),
  { path: 'help/*', headers: [fresh] },
  { path: 'scripts/*', headers: [always] },
  { path: 'editions/*', headers: [shared, always] },
  { path: 'data/*', headers: [shared, always] },
];

/** Types that servers do not know, or send as something else. */
export const contentTypes: Readonly<Record<string, string>> = {
  json: 'application/json',
  xml: 'text/xml',
  parquet: 'application/vnd.apache.parquet',
};

/**
 * The headers of a file.
 *
 * @example headersOf('editions/index.json').get('Cache-Control') // 'no-cache'
 */
export function headersOf(file: string): ReadonlyMap<string, string> {
  const rule = headerRules.find(({ path }) =>
    path.endsWith('/*') ? file.startsWith(path.slice(0, -1)) : path === file,
  );
  return new Map([...everywhere, ...(rule?.headers ?? [])]);
}
