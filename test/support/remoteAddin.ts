import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import { extname, join } from 'node:path';
import { toScript } from './probeAddin.ts';

const folder = join(import.meta.dirname, '../workbench/addin');
const cdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.ts': 'text/javascript' };

/** The tests' add-in on a host of its own, that forbids frames and loads office.js from Microsoft. */
export async function serveRemotely(
  certificate: string,
): Promise<{ readonly origin: string; readonly stop: () => void }> {
  const headers = { 'x-frame-options': 'DENY', 'access-control-allow-origin': '*' };
  const server = createServer(
    { key: certificate, cert: certificate },
    ({ url = '/' }, response) => {
      const file = new URL(url, 'https://host').pathname.slice(1);
      const body = readFile(join(folder, file), 'utf8').then((text) =>
        file.endsWith('.ts') ? toScript(text) : text.replaceAll('"/office/', `"${cdn}`),
      );
      const type = types[extname(file)] ?? 'application/json';
      void body.then(
        (text) => response.writeHead(200, { ...headers, 'content-type': type }).end(text),
        () => response.writeHead(404, headers).end(),
      );
    },
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    origin: `https://127.0.0.1:${address.port}`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
