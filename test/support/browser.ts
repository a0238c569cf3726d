import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, getuid } from 'node:process';
import { chromium, type Browser } from 'playwright-core';

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const macApplications = ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Keeps a headless browser from asking the network or a graphics card for anything. */
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function candidates(): readonly string[] {
  const path = (env['PATH'] ?? '').split(delimiter);
  const folders = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']];
  return [
    ...(env['CHROME_PATH'] === undefined ? [] : [env['CHROME_PATH']]),
    ...path.flatMap((folder) => commands.map((command) => join(folder, command))),
    ...macApplications,
    ...folders.flatMap((folder) =>
      folder === undefined ? [] : windowsPrograms.map((program) => join(folder, program)),
    ),
  ];
}

/** The program file of an installed Chrome, Edge or Chromium; `CHROME_PATH` comes first. */
export function findBrowser(): string | undefined {
  return candidates().find((file) => existsSync(file));
}

/** Starts the installed browser without a window. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('No browser found: npm run browser says more.');
  // Chromium refuses its sandbox to root, which is who runs in a container.
  const sandbox = getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath, args: [...quiet, ...sandbox] });
}
