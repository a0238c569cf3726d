import { contentTypes, everywhere, headerRules } from './headerRules.ts';

type Header = readonly [name: string, value: string];

/** What configures a server, by the name under which it looks for it; an administrator includes nginx's in the `server` block. */
export function serverFiles(address: URL): ReadonlyMap<string, string> {
  return new Map([
    ['nginx.conf', nginx(address)],
    ['web.config', iis()],
    ['_headers', headersFile(address)],
    ['staticwebapp.config.json', staticWebApps(address)],
  ]);
}

/** Its own list has their types: a second one is warned of at every start. */
const knownToNginx: ReadonlySet<string> = new Set(['json', 'xml']);

/** An `add_header` in a `location` takes the place of those outside of it: each has all of its own. */
function nginx({ pathname }: URL): string {
  const types = Object.entries(contentTypes)
    .filter(([ending]) => !knownToNginx.has(ending))
    .map(([ending, type]) => `  ${type} ${ending};`);
  const locations = headerRules.map(({ path, headers }) => {
    const folder = path.endsWith('/*') ? path.slice(0, -1) : undefined;
    return location(
      folder === undefined ? `= ${pathname}${path}` : `^~ ${pathname}${folder}`,
      headers,
    );
  });
  const lines = ['include mime.types;', 'types {', ...types, '}', ...locations];
  return `${[...lines, location(pathname, [])].join('\n')}\n`;
}

function location(place: string, headers: readonly Header[]): string {
  const lines = [...everywhere, ...headers].map(
    ([name, value]) => `  add_header ${name} "${value}" always;`,
  );
  return [`location ${place} {`, ...lines, '}'].join('\n');
}

/** For the folder of the page. */
function iis(): string {
  const locations = headerRules.map(({ path, headers }) =>
    [
      `  <location path="${path.replace('/*', '')}">`,
      '    <system.webServer><httpProtocol><customHeaders>',
      // What its folder says of a file is taken back first.
      ...headers.map(
        ([name, value]) => `      <remove name="${name}" /><add name="${name}" value="${value}" />`,
      ),
      '    </customHeaders></httpProtocol></system.webServer>',
      '  </location>',
    ].join('\n'),
  );
  const types = Object.entries(contentTypes).map(
    ([ending, type]) =>
      `      <remove fileExtension=".${ending}" /><mimeMap fileExtension=".${ending}" mimeType="${type}" />`,
  );
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<configuration>',
    '  <system.webServer>',
    '    <staticContent>',
    ...types,
    '    </staticContent>',
    '    <httpProtocol><customHeaders>',
    ...everywhere.map(([name, value]) => `      <add name="${name}" value="${value}" />`),
    '    </customHeaders></httpProtocol>',
    '  </system.webServer>',
    ...locations,
    '</configuration>',
  ];
  return `${lines.join('\n')}\n`;
}

/** Netlify, Cloudflare Pages; paths are those of the site. What several rules say of one header is sent as a list, in which `no-cache` prevails. */
function headersFile({ pathname }: URL): string {
  const rules = [{ path: '*', headers: everywhere }, ...headerRules].map(({ path, headers }) =>
    [`${pathname}${path}`, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return `${rules.join('\n')}\n`;
}

/** Azure Static Web Apps take the first route that fits. */
function staticWebApps({ pathname }: URL): string {
  const routes = headerRules.map(({ path, headers }) => ({
    route: `${pathname}${path}`,
    headers: Object.fromEntries(headers),
  }));
  const mimeTypes = Object.fromEntries(
    Object.entries(contentTypes).map(([ending, type]) => [`.${ending}`, type]),
  );
  const globalHeaders = Object.fromEntries(everywhere);
  return `${JSON.stringify({ globalHeaders, routes, mimeTypes }, null, 2)}\n`;
}
