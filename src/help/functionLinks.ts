import type { Language } from '../domain/language.ts';
import { escapeHtml } from '../formulas/escapeHtml.ts';
import { functionCatalogue } from '../formulas/functions/functionCatalogue.ts';
import { functionFile } from '../formulas/functions/functionFile.ts';

/** Every function with what it answers, each leading to its page; for pages of the language's folder itself. */
export function functionLinks(language: Language): string {
  const rows = functionCatalogue.map(
    ({ id, summary }) =>
      `<tr><th scope="row"><a href="${functionFile(id)}">${id}</a></th><td>${escapeHtml(summary[language])}</td></tr>`,
  );
  return `<table>\n${rows.join('\n')}\n</table>`;
}
