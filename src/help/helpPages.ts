import { languages, type Language } from '../domain/language.ts';
import { functionCatalogue } from '../formulas/functions/functionCatalogue.ts';
import { functionFile } from '../formulas/functions/functionFile.ts';
import { functionPage } from './functionPage.ts';
import { functionsPage } from './functionsPage.ts';
import { startPage } from './startPage.ts';
import { textPage, unnamedContact, type TextPage } from './textPage.ts';
import { privacy } from './texts/privacy.ts';
import { support } from './texts/support.ts';
import { terms } from './texts/terms.ts';
import type { WorkedExample } from './workedExample.ts';

const texts: readonly (readonly [file: string, page: Readonly<Record<Language, TextPage>>])[] = [
  ['support.html', support],
  ['privacy.html', privacy],
  ['terms.html', terms],
];

/**
 * Every help page by its path below the folder of help.
 *
 * @param contact who answers for this copy of the add-in: an address for mail or of a page
 */
export function helpPages(
  examples: readonly WorkedExample[],
  contact?: string,
): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  for (const language of languages) {
    const add = (file: string, page: string) => pages.set(`${language}/${file}`, page);
    add('index.html', startPage(language, examples));
    add('functions.html', functionsPage(language));
    for (const [file, page] of texts) {
      add(file, textPage(language, file, page[language], contact ?? unnamedContact[language]));
    }
    for (const definition of functionCatalogue) {
      const own = examples.filter((example) => example.function === definition.id);
      add(functionFile(definition.id), functionPage(definition, language, own));
    }
  }
  return pages;
}
