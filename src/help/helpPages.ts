import { languages } from '../domain/language.ts';
import { functionsPage } from './functionsPage.ts';
import { startPage } from './startPage.ts';
import type { WorkedExample } from './workedExample.ts';

/** Every help page by its path below the folder of help. */
export function helpPages(examples: readonly WorkedExample[]): ReadonlyMap<string, string> {
  return new Map(
    languages.flatMap((language) => [
      [`${language}/index.html`, startPage(language, examples)],
      [`${language}/functions.html`, functionsPage(language, examples)],
    ]),
  );
}
