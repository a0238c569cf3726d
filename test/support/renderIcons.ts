import { readFile, writeFile } from 'node:fs/promises';
import { launchBrowser } from './browser.ts';

const folder = new URL('../../assets/icons/', import.meta.url);
const glyphs = ['app', 'refresh', 'sources'];
const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];

/** The drawing on a grid of 16 stays sharp at 16 and 20 pixels, the other one from 24 on. */
function drawingFor(glyph: string, size: number): URL {
  return new URL(size < 24 ? `${glyph}-small.svg` : `${glyph}.svg`, folder);
}

const browser = await launchBrowser();
try {
  const page = await browser.newPage();
  for (const glyph of glyphs) {
    for (const size of sizes) {
      const drawing = await readFile(drawingFor(glyph, size), 'utf8');
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0;background:transparent}svg{display:block;width:${String(size)}px;height:${String(size)}px}</style>${drawing}`,
      );
      const picture = await page.screenshot({ omitBackground: true });
      await writeFile(new URL(`${glyph}-${String(size)}.png`, folder), picture);
    }
  }
} finally {
  await browser.close();
}
