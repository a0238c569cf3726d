import { once } from 'node:events';
import {
  createServer as createPlainServer,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import { createServer, request } from 'node:https';
import { passedOn, withLocalOffice } from './passedOn.ts';

/** A certificate for localhost with its key, as PEM; null where plain http is served, which asks nobody to trust anything. */
export type Certificate = string | null;

/** Something that is served until it is stopped. */
export interface Served {
  /** Without a slash at its end, as an origin is written. */
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

const loopback = new Set(['127.0.0.1', '[::1]', 'localhost']);

/** Serves on a port of localhost that is free. */
export async function serveLocally(
  certificate: Certificate,
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<Served> {
  const server =
    certificate === null
      ? createPlainServer(answer)
      : createServer({ key: certificate, cert: certificate }, answer);
  server.listen(0, 'localhost');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `${certificate === null ? 'http' : 'https'}://localhost:${address.port}`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function textOf(message: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of message) if (chunk instanceof Uint8Array) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * Serves an add-in of another origin from localhost, as office.js talks to hosts of its own hostname only. Headers that
 * forbid a frame are left out, and pages get the copy of office.js that the workbench serves.
 */
export async function proxyAddin(
  upstream: string,
  officeFolder: string,
  certificate: Certificate,
): Promise<Served> {
  const { hostname } = new URL(upstream);
  const served = await serveLocally(certificate, (incoming, response) => {
    const headers = {
      ...incoming.headers,
      host: new URL(upstream).host,
      'accept-encoding': 'identity',
    };
    const { method } = incoming;
    const options = { method, headers, rejectUnauthorized: !loopback.has(hostname) };
    const outgoing = request(new URL(incoming.url ?? '/', upstream), options, (answer) => {
      const sent = passedOn(answer.headers, upstream, served.origin);
      if (!(answer.headers['content-type'] ?? '').includes('text/html')) {
        response.writeHead(answer.statusCode ?? 502, sent);
        answer.pipe(response);
        return;
      }
      delete sent['content-length'];
      response.writeHead(answer.statusCode ?? 502, sent);
      void textOf(answer).then((page) => response.end(withLocalOffice(page, officeFolder)));
    });
    outgoing.on('error', (error) => {
      response
        .writeHead(502, { 'content-type': 'text/plain' })
        .end(`${upstream}: ${error.message}`);
    });
    incoming.pipe(outgoing);
  });
  return served;
}
