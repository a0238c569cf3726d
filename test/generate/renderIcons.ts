import { readFile, writeFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/browser/launchBrowser.ts';

const folder = new URL('../../assets/icons/', import.meta.url);

/** Sizes the manifest names; the mark is also shown larger, in help and in stores. */
const sizes = [16, 20, 24, 32, 40, 48, 64, 80];
const pictures = [
  ...['app', 'refresh', 'sources', 'cell'].flatMap((glyph) =>
    sizes.map((size) => ({ glyph, size })),
  ),
  { glyph: 'app', size: 128 },
];

/** Draws one icon as PNG; the drawing on a grid of 16 stays sharp at 16 and 20 pixels, the other one from 24 on. */
async function render(browser: Browser, glyph: string, size: number): Promise<void> {
  const file = new URL(size < 24 ? `${glyph}-small.svg` : `${glyph}.svg`, folder);
  const drawing = await readFile(file, 'utf8');
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
  const picture = await page.screenshot({ omitBackground: true });
  await writeFile(new URL(`${glyph}-${String(size)}.png`, folder), picture);
  await page.close();
}

const browser = await launchBrowser();
try {
  await Promise.all(pictures.map(({ glyph, size }) => render(browser, glyph, size)));
} finally {
  await browser.close();
}
