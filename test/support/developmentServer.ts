import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

type Server = ChildProcessByStdio<null, Readable, Readable>;

/** What `npm start` serves, while it runs. */
export interface DevelopmentServer {
  /** Where it answers, with a slash at its end. */
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** Starts what `npm start` starts; resolves when it has said where it answers, rejects with all it said when it fails. */
export async function startDevelopmentServer(): Promise<DevelopmentServer> {
  const address = `https://localhost:${await freePort()}/`;
  const webpack = 'node_modules/webpack/bin/webpack.js';
  const options = ['serve', '--mode', 'development', '--env', `address=${address}`];
  const server = spawn(process.execPath, ['--import', 'tsx', webpack, ...options], {
    cwd: fileURLToPath(new URL('../../', import.meta.url)),
    env: { ...process.env, CI: 'true' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await untilReady(server, address).catch(async (error: unknown) => {
    await stop(server);
    throw error;
  });
  return { address, stop: () => stop(server) };
}

/** A port that nobody uses, so that tests run while somebody works. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, 'localhost');
  await once(probe, 'listening');
  const found = probe.address();
  probe.close();
  await once(probe, 'close');
  if (found === null || typeof found === 'string') throw new Error('no free port');
  return found.port;
}

async function untilReady({ stdout, stderr }: Server, address: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      if (said.includes(`${address}workbench.html`)) resolve();
      if (said.includes('compiled with')) reject(new Error(said));
    };
    stdout.on('data', listen);
    stderr.on('data', listen).on('end', () => reject(new Error(`The server ended. ${said}`)));
  });
}

async function stop(server: Server): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  server.kill();
  await ended;
  // What the server started may still hold the other ends.
  server.stdout.destroy();
  server.stderr.destroy();
}
