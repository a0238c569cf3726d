import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sha256 } from '../../src/cli/edition/editionId.ts';
import type { LoadingFault } from '../../src/domain/issue.ts';
import { fetchEdition } from '../../src/excel/fetchEdition.ts';

const text = '{"format":3,"名":"济源"}';
const content = Buffer.from(text);

describe('fetchEdition', () => {
  let server: Server | undefined;

  /** Asks a server that answers so. */
  async function fetchFrom(listener: RequestListener): ReturnType<typeof fetchEdition> {
    server = createServer(listener).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
    vi.stubGlobal('location', { href: `http://127.0.0.1:${port}/taskpane.html` });
    return fetchEdition({
      id: 'e',
      address: `http://127.0.0.1:${port}/editions/e.json`,
      bytes: content.length,
      sha256: sha256(text),
    });
  }

  afterEach(() => {
    vi.unstubAllGlobals();
    server?.closeAllConnections();
    server?.close();
  });

  it('answers the text that was released', async () => {
    const fetched = await fetchFrom((_request, response) => response.end(content));
    expect(fetched).toEqual({ ok: true, value: text });
  });

  const altered = Buffer.from(text.replace('3', '4'));
  it.each<readonly [string, RequestListener, LoadingFault]>([
    [
      'missing',
      (_request, response) => response.writeHead(404).end(),
      { kind: 'refused', status: 404 },
    ],
    [
      'cut off',
      (_request, response) => response.end(content.subarray(0, 9)),
      { kind: 'altered', bytes: 9, expected: content.length },
    ],
    [
      'altered',
      (_request, response) => response.end(altered),
      { kind: 'altered', bytes: content.length, expected: content.length },
    ],
    [
      'a page of words',
      (_request, response) => response.setHeader('Content-Type', 'text/html').end('<html></html>'),
      { kind: 'altered', bytes: 13, expected: content.length },
    ],
    [
      'led elsewhere',
      (_request, response) => response.writeHead(302, { Location: 'https://example.org/' }).end(),
      { kind: 'unreachable' },
    ],
    ['unreachable', (request) => request.socket.destroy(), { kind: 'unreachable' }],
  ])('tells what is %s', async (_name, listener, cause) => {
    expect(await fetchFrom(listener)).toEqual({
      ok: false,
      issue: { code: 'edition-not-loaded', edition: 'e', cause },
    });
  });

  it('reads no more of an enormous file than was released', async () => {
    let sent = 0;
    const fetched = await fetchFrom((_request, response) => {
      const piece = Buffer.alloc(64 * 1024);
      const send = (): void => {
        while (!response.destroyed && sent < 1e9) {
          sent += piece.length;
          if (!response.write(piece)) break;
        }
      };
      response.on('drain', send);
      send();
    });
    const issue = { code: 'edition-not-loaded', cause: { kind: 'altered' } };
    expect(fetched).toMatchObject({ ok: false, issue });
    expect(sent).toBeLessThan(50e6);
  });

  it('asks no server that is neither https nor the page’s own', async () => {
    vi.stubGlobal('location', { href: 'https://localhost:3000/taskpane.html' });
    const file = { id: 'e', address: 'http://127.0.0.1:9/e.json', bytes: 1, sha256: '' };
    expect(await fetchEdition(file)).toMatchObject({
      ok: false,
      issue: { cause: { kind: 'insecure' } },
    });
  });
});
