import { expect, it } from 'vitest';
import { functionCatalogue } from '../../../src/formulas/functions/functionCatalogue.ts';
import { functionFile } from '../../../src/formulas/functions/functionFile.ts';

it('gives every function a page of its own, also where paths know no capitals', () => {
  const files = functionCatalogue.map(({ id }) => functionFile(id));
  expect(new Set(files).size).toBe(files.length);
  expect(files.every((file) => file === file.toLowerCase())).toBe(true);
});
