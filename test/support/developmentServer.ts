import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the development server answers, with a slash at its end. */
    readonly address: string;
  }
}

type Server = ChildProcessByStdio<null, Readable, Readable>;

/** Another port than that of `npm start`, so that tests run while somebody works. */
const address = 'https://localhost:3917/';

let server: Server | undefined;

function startServer(): Server {
  const webpack = 'node_modules/webpack/bin/webpack.js';
  const options = ['serve', '--mode', 'development', '--env', `address=${address}`];
  return spawn(process.execPath, ['--import', 'tsx', webpack, ...options], {
    cwd: fileURLToPath(new URL('../../', import.meta.url)),
    env: { ...process.env, CI: 'true' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Resolves when the server has said where it answers; rejects with all it said when it fails. */
async function untilReady({ stdout, stderr }: Server): Promise<void> {
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

/** Starts what `npm start` starts. */
export async function setup(project: TestProject): Promise<void> {
  server = startServer();
  await untilReady(server);
  project.provide('address', address);
}

/** Stops the server that this run started. */
export async function teardown(): Promise<void> {
  if (server === undefined || server.exitCode !== null) return;
  server.kill();
  await once(server, 'exit');
}
