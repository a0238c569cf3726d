import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
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
    return fetchEdition({
      id: 'e',
      address: `http://127.0.0.1:${port}/editions/e.json`,
      bytes: content.length,
      sha256: sha256(text),
    });
  }

  afterEach(() => {
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
    ['unreachable', (request) => request.socket.destroy(), { kind: 'unreachable' }],
  ])('tells what is %s', async (_name, listener, cause) => {
    expect(await fetchFrom(listener)).toEqual({
      ok: false,
      issue: { code: 'edition-not-loaded', edition: 'e', cause },
    });
  });
});
