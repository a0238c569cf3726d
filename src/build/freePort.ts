import { once } from 'node:events';
import { createServer } from 'node:net';

/** What `localhost` stands for; a program may listen on one of them or both. */
const addresses = ['127.0.0.1', '::1'];

/** The first port from this one on that nobody on this machine uses. */
export async function freePort(from: number): Promise<number> {
  for (let port = from; port < 65_536; port += 1) {
    // oxlint-disable-next-line no-await-in-loop -- the next one matters only when this one is taken
    const taken = await Promise.all(addresses.map(async (address) => isTaken(port, address)));
    if (!taken.includes(true)) return port;
  }
  throw new Error(`No port from ${from} on is free.`);
}

/** A machine without one of the addresses uses none of its ports. */
async function isTaken(port: number, address: string): Promise<boolean> {
  const probe = createServer();
  probe.listen(port, address);
  try {
    await once(probe, 'listening');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return code === 'EADDRINUSE' || code === 'EACCES';
  }
  probe.close();
  await once(probe, 'close');
  return false;
}
