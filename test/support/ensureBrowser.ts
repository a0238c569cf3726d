import { spawnSync } from 'node:child_process';
import { env, exit, getuid, platform } from 'node:process';
import { findBrowser } from './browser.ts';

const advice = `No Chrome, Edge or Chromium found. The tests drive a real browser:
  Debian, Ubuntu   sudo apt-get install chromium fonts-noto-cjk
  Fedora           sudo dnf install chromium google-noto-sans-cjk-fonts
  macOS            brew install --cask google-chrome
  Windows          Edge is part of it; else winget install Google.Chrome
A browser elsewhere: set CHROME_PATH to its program file.`;

/** Runs apt-get as root, by sudo where we are not. */
function aptGet(...parameters: readonly string[]): boolean {
  const command = ['apt-get', '-y', ...parameters];
  const [program = '', ...rest] = getuid?.() === 0 ? command : ['sudo', '-n', ...command];
  const environment = { ...env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(program, rest, { stdio: 'inherit', env: environment }).status === 0;
}

/** A machine that runs tests unattended gets what Debian offers: a browser, and a font with Chinese characters. */
function installBrowser(): void {
  if (env['CI'] === undefined || platform !== 'linux') return;
  console.log('No browser found: installing chromium and fonts-noto-cjk.');
  if (aptGet('update')) aptGet('install', '--no-install-recommends', 'chromium', 'fonts-noto-cjk');
}

if (findBrowser() === undefined) installBrowser();
const browser = findBrowser();
if (browser === undefined) {
  console.error(advice);
  exit(1);
}
console.log(`Browser: ${browser}`);
