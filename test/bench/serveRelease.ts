import { readFile } from 'node:fs/promises';
import { request, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { serveListener, type TestServer } from '../support/serveListener.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.xml': 'application/xml; charset=utf-8',
};

/** Microsoft's network, from which a release loads office.js. */
const office = 'https://appsforoffice.microsoft.com';
const under = '/release/';

/**
 * Serves a built release under `release/`, as a server on the web does, with scripts to be kept for ever, and beside it the
 * workbench and its office.js: by plain http, as browsers keep nothing of a server whose certificate they do not trust.
 *
 * @param builtFor the address that stands in the release's files
 * @param workbench address of the workbench, with a slash at its end
 */
export async function serveRelease(
  folder: string,
  builtFor: string,
  workbench: string,
): Promise<TestServer> {
  let address = '';
  const placed = (text: string): string =>
    text
      .replaceAll(builtFor, `${address}release/`)
      .replaceAll(`${office}/lib/1/hosted/`, `${address}office/`)
      .replaceAll(office, new URL(address).origin);
  const server = await serveListener((asked, response) => {
    const { pathname } = new URL(asked.url ?? '/', workbench);
    if (!pathname.startsWith(under)) passOn(asked, response, workbench);
    else void sendFile(join(folder, pathname.slice(under.length)), response, placed);
  });
  ({ address } = server);
  return server;
}

async function sendFile(
  file: string,
  response: ServerResponse,
  placed: (text: string) => string,
): Promise<void> {
  const body = await readFile(file).catch(() => undefined);
  const type = types[extname(file)] ?? 'application/octet-stream';
  const isScript = extname(file) === '.js';
  const isText = !isScript && type.includes('utf-8');
  response.writeHead(body === undefined ? 404 : 200, {
    'content-type': type,
    'access-control-allow-origin': '*',
    'cache-control': isScript ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
  response.end(isText ? placed(String(body ?? '')) : body);
}

function passOn(asked: IncomingMessage, response: ServerResponse, workbench: string): void {
  const url = new URL(asked.url ?? '/', workbench);
  const { method = 'GET', headers } = asked;
  asked.pipe(
    request(url, { method, headers: { ...headers, host: url.host } }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    }).on('error', () => response.writeHead(502).end()),
  );
}
