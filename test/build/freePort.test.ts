import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { freePort } from '../../src/build/freePort.ts';
import { portOf } from './portOf.ts';

let servers: Server[];
beforeEach(() => {
  servers = [];
});
afterEach(async () => {
  await Promise.all(servers.map(async (server) => once(server.close(), 'close')));
});

async function occupy(host: string): Promise<number> {
  const server = createServer();
  servers.push(server);
  await once(server.listen(0, host), 'listening');
  return portOf(server);
}

it.each(['127.0.0.1', '0.0.0.0'])('passes over a port that is used on %s', async (host) => {
  const taken = await occupy(host);
  const port = await freePort(taken);
  expect(port).toBeGreaterThan(taken);
  const server = createServer();
  servers.push(server);
  await once(server.listen(port, 'localhost'), 'listening');
});

it('takes the port that was asked for where it is free', async () => {
  const first = await freePort(20_000);
  expect(await freePort(first)).toBe(first);
});
