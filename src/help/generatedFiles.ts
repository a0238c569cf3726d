import type { Language } from '../domain/language.ts';
import { functionsMetadata } from '../formulas/functions/functionsMetadata.ts';
import { helpPages } from './helpPages.ts';
import { readExamples } from './readExamples.ts';

/** The manifest names the metadata of both languages. */
const metadataFiles: readonly (readonly [file: string, language: Language])[] = [
  ['functions.json', 'zh-CN'],
  ['functions-en-US.json', 'en-US'],
];

/**
 * What the build writes from the catalogue of functions, by path: their metadata and the help pages in each language.
 *
 * @param address where the add-in will be served, a folder's
 * @param contact who answers for this copy of the add-in
 */
export function generatedFiles(address: URL, contact?: string): ReadonlyMap<string, string> {
  const help = new URL('help/', address).href;
  const files = new Map<string, string>();
  for (const [file, language] of metadataFiles) {
    files.set(file, `${JSON.stringify(functionsMetadata(language, help), null, 2)}\n`);
  }
  for (const [path, page] of helpPages(readExamples(), contact)) files.set(`help/${path}`, page);
  return files;
}
