import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { env } from 'node:process';
import { Readable } from 'node:stream';
import { freePort } from '../../../src/build/freePort.ts';
import type { BrowserEngine } from './browserEngine.ts';
import { programPath } from './programPath.ts';
import { webDriver } from './webDriver.ts';

/** What drives WebKitGTK, and what it draws on: both are among Debian's and Ubuntu's packages. */
const programs = ['WebKitWebDriver', 'Xvfb'] as const;

/** Programs that are not there. */
export function missingPrograms(): readonly string[] {
  return programs.filter((name) => programPath(name) === undefined);
}

/** Starts the WebKitGTK of the system on a screen in memory. */
export async function startWebKit(): Promise<BrowserEngine> {
  const screen = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const display = await firstLine(screen, screen.stdio[3]);
  const port = await freePort(40_000 + (process.pid % 10_000));
  const driving = spawn('WebKitWebDriver', [`--port=${port}`], {
    env: { ...env, DISPLAY: `:${display}`, LIBGL_ALWAYS_SOFTWARE: '1' },
    stdio: 'ignore',
  });
  const stop = async (): Promise<void> => {
    await ended(driving);
    await ended(screen);
  };
  try {
    const address = `http://127.0.0.1:${port}/`;
    await untilReady(address);
    const driver = await webDriver(address, { acceptInsecureCerts: true });
    return {
      driver,
      stop: async () => {
        await driver.close();
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function firstLine(program: ChildProcess, output: unknown): Promise<string> {
  if (!(output instanceof Readable)) throw new Error('Nothing can be heard of the screen.');
  const heard: readonly unknown[] = await Promise.race([
    once(output, 'data'),
    once(program, 'exit'),
  ]);
  return String(heard[0]).trim();
}

const tries = 100;

async function untilReady(address: string): Promise<void> {
  for (let count = 0; count < tries; count += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other is what waiting means.
    const response = await fetch(`${address}status`).catch(() => undefined);
    if (response?.ok === true) return;
    // oxlint-disable-next-line no-await-in-loop -- a pause between two tries.
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
  }
  throw new Error('WebKitWebDriver does not answer.');
}

async function ended(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const exit = once(program, 'exit');
  program.kill();
  await exit;
}
