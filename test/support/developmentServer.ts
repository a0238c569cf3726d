import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../src/build/freePort.ts';

/** Away from where somebody works meanwhile; several test runs start at different ones. */
const FIRST_PORT = 20_000 + (process.pid % 20_000);

type Server = ChildProcessByStdio<null, Readable, Readable>;

/** What `npm start` serves, while it runs. */
export interface DevelopmentServer {
  /** Where it answers by https, with a slash at its end. */
  readonly address: string;
  /** Where it answers by plain http. */
  readonly plainAddress: string;
  readonly stop: () => Promise<void>;
}

/** Starts what `npm start` starts; resolves when it has said where it answers, rejects with all it said when it fails. */
export async function startDevelopmentServer(): Promise<DevelopmentServer> {
  const address = `https://localhost:${await freePort(FIRST_PORT)}/`;
  const webpack = 'node_modules/webpack/bin/webpack.js';
  const options = ['serve', '--mode', 'development', '--env', `address=${address}`];
  const server = spawn(process.execPath, ['--import', 'tsx', webpack, ...options], {
    cwd: fileURLToPath(new URL('../../', import.meta.url)),
    env: { ...process.env, CI: 'true' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const plainAddress = await untilReady(server, address).catch(async (error: unknown) => {
    await stop(server);
    throw error;
  });
  return { address, plainAddress, stop: () => stop(server) };
}

async function untilReady({ stdout, stderr }: Server, address: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const plain = /(http:\S+)workbench\.html/u.exec(said)?.[1];
      if (plain !== undefined && said.includes(`${address}manifest.xml`)) resolve(plain);
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
