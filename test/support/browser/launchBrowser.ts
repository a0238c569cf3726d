import { env, getuid } from 'node:process';
import { chromium, type Browser } from 'playwright-core';
import type { BrowserProgram } from './browserProgram.ts';
import { installedBrowser } from './installedBrowser.ts';
import { packagedBrowser } from './packagedBrowser.ts';

/** Keeps a headless browser from asking the network or a graphics card for anything. */
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser that tests drive: an installed one, else the one that a package carries. */
export function findBrowser(): BrowserProgram | undefined {
  const path = installedBrowser(env);
  if (path === undefined) return packagedBrowser();
  // Chromium refuses its sandbox to root, which is who runs in a container.
  return { path, args: getuid?.() === 0 ? ['--no-sandbox'] : [], env: {}, opensHttps: true };
}

/** Starts a browser without a window. */
export async function launchBrowser(
  program: BrowserProgram | undefined = findBrowser(),
): Promise<Browser> {
  if (program === undefined) throw new Error('No browser found: npm run browser says more.');
  return chromium.launch({
    executablePath: program.path,
    args: [...quiet, ...program.args],
    // The name of a download is cut where the system's locale knows no Chinese, as on a bare machine.
    env: { ...definedOf(env), LC_ALL: 'C.UTF-8', ...program.env },
  });
}

function definedOf(
  environment: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}
