import { expect, it } from 'vitest';
import { GeneratedFilesPlugin } from '../../src/build/generatedFilesPlugin.ts';
import { compileWith } from './compileWith.ts';

it.each(['', 'plain'])('writes metadata and help in both languages into "%s"', async (folder) => {
  const files = await compileWith([
    new GeneratedFilesPlugin(new URL('https://example.org/'), folder),
  ]);
  const at = folder === '' ? '' : `${folder}/`;
  expect(files).toEqual(
    expect.arrayContaining([
      `${at}functions.json`,
      `${at}functions-en-US.json`,
      `${at}help/zh-CN/functions.html`,
      `${at}help/en-US/functions.html`,
    ]),
  );
});
