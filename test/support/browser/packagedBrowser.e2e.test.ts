import { arch, platform } from 'node:process';
import { expect, it } from 'vitest';
import { launchBrowser } from './launchBrowser.ts';
import { packagedBrowser } from './packagedBrowser.ts';

/** Two characters that no font has look alike: the same empty box. */
const drawnApart = `(() => {
  const draw = (text) => {
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('2d');
    context.font = '40px "Segoe UI", sans-serif';
    context.fillText(text, 10, 60);
    return canvas.toDataURL();
  };
  return draw('河') !== draw('南') && draw('进') !== draw('出');
})()`;

it('starts on Linux with an x64 processor and draws Chinese characters', async () => {
  const program = packagedBrowser();
  expect(program !== undefined).toBe(platform === 'linux' && arch === 'x64');
  if (program === undefined) return;
  const browser = await launchBrowser(program);
  const page = await browser.newPage();
  expect(await page.evaluate(drawnApart)).toBe(true);
  await browser.close();
}, 60_000);
