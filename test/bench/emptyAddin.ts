import { readFileSync } from 'node:fs';
import type { BrowserContext } from 'playwright-core';

const metadata = {
  functions: [
    {
      id: 'NOTHING',
      name: 'NOTHING',
      description: 'Answers 1 whatever it is given.',
      parameters: ['place', 'period'].map((name) => ({
        name,
        type: 'any',
        dimensionality: 'scalar',
      })),
      result: { type: 'number', dimensionality: 'scalar' },
    },
  ],
};

/** The page of an add-in whose only function does nothing. */
const page = `<!doctype html><html><head><meta charset="utf-8"><title>Nothing</title>
<script src="/office/office.js"></script></head>
<body><script>Office.onReady(); CustomFunctions.associate('NOTHING', () => 1);</script></body></html>`;

/**
 * Serves an add-in with the real manifest but for its page, functions and namespace, under `empty/` of an address: what is left
 * of a cell's cost when the function costs nothing.
 *
 * @returns address of its manifest
 */
export async function serveEmptyAddin(context: BrowserContext, address: string): Promise<string> {
  const folder = `${address}empty/`;
  const manifest = readFileSync('manifest.xml', 'utf8')
    .replaceAll('https://localhost:3000/', folder)
    .replaceAll(`${folder}icons/`, `${address}icons/`)
    .replaceAll('DefaultValue="HENAN"', 'DefaultValue="EMPTY"');
  const files: Readonly<Record<string, readonly [type: string, body: string]>> = {
    'manifest.xml': ['text/xml', manifest],
    'taskpane.html': ['text/html', page],
    'functions.json': ['application/json', JSON.stringify(metadata)],
    'functions-en-US.json': ['application/json', JSON.stringify(metadata)],
  };
  await context.route(`${folder}**`, (route) => {
    const file = files[new URL(route.request().url()).pathname.split('/').at(-1) ?? ''];
    return file === undefined
      ? route.fulfill({ status: 404 })
      : route.fulfill({
          contentType: `${file[0]}; charset=utf-8`,
          // Excel on the web reads the metadata from another origin.
          headers: { 'access-control-allow-origin': '*' },
          body: file[1],
        });
  });
  return `${folder}manifest.xml`;
}
