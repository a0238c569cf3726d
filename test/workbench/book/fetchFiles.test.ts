import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchFromExcel, fetchJson } from '../../../src/workbench/book/fetchFiles.ts';
import { messagesIn } from '../../../src/workbench/shell/messages.ts';

const messages = messagesIn('en-US');

let server: Server;
let address: string;

beforeAll(async () => {
  server = createServer(({ url }, response) => {
    if (url === '/open.json') response.setHeader('Access-Control-Allow-Origin', '*');
    if (url === '/missing.json') response.statusCode = 404;
    response.end(url === '/broken.json' ? '{' : '{"ok":true}');
  }).listen(0, 'localhost');
  await once(server, 'listening');
  const found = server.address();
  if (found === null || typeof found === 'string') throw new Error('no port');
  address = `http://localhost:${found.port}`;
});

afterAll(() => {
  server.close();
});

describe('fetchFromExcel', () => {
  it('reads what is sent with the header that another origin needs', async () => {
    const fetched = await fetchFromExcel(`${address}/open.json`, messages, true);
    expect(fetched).toEqual({ ok: true, text: '{"ok":true}' });
  });

  it.each([
    ['closed', true],
    ['open', false],
  ])('names the header that %s.json lacks (sent: %j)', async (file, sendsHeaders) => {
    const fetched = await fetchFromExcel(`${address}/${file}.json`, messages, sendsHeaders);
    expect(fetched).toMatchObject({ ok: false });
    expect(fetched).toHaveProperty(
      'problem',
      expect.stringContaining('Access-Control-Allow-Origin: *'),
    );
  });

  it('tells a missing file and a missing server from a missing header', async () => {
    const missing = await fetchFromExcel(`${address}/missing.json`, messages, true);
    expect(missing).toHaveProperty('problem', messages.notFound(`${address}/missing.json`, '404'));
    const gone = await fetchFromExcel('http://localhost:1/f.json', messages, true);
    expect(gone).toHaveProperty('problem', messages.notFound('http://localhost:1/f.json', '-'));
  });
});

/** Reads a file that nothing is the right shape for. */
const read = async (file: string): Promise<object> =>
  fetchJson(`${address}/${file}`, messages, () => ({ problem: 'no shape' }));

describe('fetchJson', () => {
  it('says what is wrong with a file', async () => {
    expect(await read('broken.json')).toHaveProperty(
      'problem',
      expect.stringContaining('broken.json is wrong'),
    );
    expect(await read('closed.json')).toHaveProperty(
      'problem',
      expect.stringContaining('no shape'),
    );
  });
});
