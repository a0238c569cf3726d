import { exit } from 'node:process';
import { aptInstall } from '../aptInstall.ts';
import { findBrowser, launchBrowser } from './launchBrowser.ts';

const advice = `No Chrome, Edge or Chromium found that starts. The tests drive a real browser:
  Debian, Ubuntu   sudo apt-get install chromium fonts-noto-cjk
  Fedora           sudo dnf install chromium google-noto-sans-cjk-fonts
  macOS            brew install --cask google-chrome
  Windows          Edge is part of it; else winget install Google.Chrome
A browser elsewhere: set CHROME_PATH to its program file.`;

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
  aptInstall('No browser found', ['chromium', 'fonts-noto-cjk']);
  const remaining = await complaint();
  if (remaining !== undefined) {
    console.error(`${remaining}\n\n${advice}`);
    exit(1);
  }
}
