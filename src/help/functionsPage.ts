import type { Language } from '../domain/language.ts';
import { escapeHtml } from '../formulas/escapeHtml.ts';
import { functionLinks } from './functionLinks.ts';
import { helpPage } from './helpPage.ts';
import { helpWords } from './helpWords.ts';

/** The page that leads to every function's own. */
export function functionsPage(language: Language): string {
  const words = helpWords[language];
  const body = `<p>${escapeHtml(words.functionsIntroduction)}</p>
${functionLinks(language)}`;
  return helpPage(language, 'functions.html', words.functions, body);
}
