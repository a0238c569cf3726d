import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { env, exit, getuid } from 'node:process';
import { findBrowser, launchBrowser } from './launchBrowser.ts';

const advice = `No Chrome, Edge or Chromium found that starts. The tests drive a real browser:
  Debian, Ubuntu   sudo apt-get install chromium fonts-noto-cjk
  Fedora           sudo dnf install chromium google-noto-sans-cjk-fonts
  macOS            brew install --cask google-chrome
  Windows          Edge is part of it; else winget install Google.Chrome
A browser elsewhere: set CHROME_PATH to its program file.`;

function aptGet(...parameters: readonly string[]): boolean {
  const environment = { ...env, DEBIAN_FRONTEND: 'noninteractive' };
  const command = ['-y', '-qq', ...parameters];
  return spawnSync('apt-get', command, { stdio: 'inherit', env: environment }).status === 0;
}

/** Debian and Ubuntu have a browser and a font with Chinese characters among their packages. */
function installBrowser(): void {
  if (getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log('No browser found: installing chromium and fonts-noto-cjk by apt-get.');
  if (aptGet('update')) aptGet('install', '--no-install-recommends', 'chromium', 'fonts-noto-cjk');
}

/** What keeps the browser from starting; undefined where it starts. */
async function complaint(): Promise<string | undefined> {
  try {
    const program = findBrowser();
    const browser = await launchBrowser(program);
    console.log(`Browser: ${program?.path ?? ''} (${browser.version()})`);
    await browser.close();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

if ((await complaint()) !== undefined) {
  installBrowser();
  const remaining = await complaint();
  if (remaining !== undefined) {
    console.error(`${remaining}\n\n${advice}`);
    exit(1);
  }
}
