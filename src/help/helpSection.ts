import { escapeHtml } from '../formulas/escapeHtml.ts';

/** A part of a page: a heading, paragraphs, and formulas or terms with what they mean. */
export interface HelpSection {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly terms?: readonly (readonly [code: string, meaning: string])[];
}

/** The HTML of a part of a page; what it says is text. */
export function helpSection({ heading, paragraphs, terms = [] }: HelpSection): string {
  const rows = terms.map(
    ([code, meaning]) =>
      `<tr><th scope="row"><code>${escapeHtml(code)}</code></th><td>${escapeHtml(meaning)}</td></tr>`,
  );
  const table = rows.length === 0 ? '' : `\n<table>\n${rows.join('\n')}\n</table>`;
  return `<h2>${escapeHtml(heading)}</h2>
${paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('\n')}${table}`;
}
