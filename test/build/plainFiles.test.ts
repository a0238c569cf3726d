import { expect, it } from 'vitest';
import { plainFiles } from '../../src/build/plainFiles.ts';

it.each([
  ['/manifest.xml', {}, '/plain/manifest.xml'],
  ['/functions-en-US.json?v=1', {}, '/plain/functions-en-US.json?v=1'],
  ['/manifest.xml', { encrypted: true }, '/manifest.xml'],
  ['/taskpane.html', {}, '/taskpane.html'],
  ['/workbench/book.json', {}, '/workbench/book.json'],
  ['/shortcuts.json', {}, '/shortcuts.json'],
])('%s from %j is read from %s', (url, socket, expected) => {
  const request = { url, socket };
  let continued = 0;
  plainFiles.middleware(request, undefined, () => {
    continued += 1;
  });
  expect([request.url, continued]).toEqual([expected, 1]);
});
