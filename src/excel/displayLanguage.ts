import { languageOf, type Language } from '../domain/language.ts';

/** The language of Excel's interface; before Excel has said so, the browser's. */
export function displayLanguage(): Language {
  // Typed as always there, but office.js fills it in only when the host has answered.
  const context: Office.Context | undefined = Office.context;
  return languageOf(context?.displayLanguage ?? navigator.language);
}
