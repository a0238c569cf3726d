import type { Language } from '../domain/language.ts';
import { escapeHtml } from '../formulas/escapeHtml.ts';
import { functionCatalogue } from '../formulas/functions/functionCatalogue.ts';
import { productName } from '../formulas/product.ts';
import { helpPage } from './helpPage.ts';
import { helpPictures } from './helpPictures.ts';
import { helpWords, type HelpSection } from './helpWords.ts';
import type { WorkedExample } from './workedExample.ts';

/** The page that the manifest's support address leads to: first formula, periods, statuses, errors. */
export function startPage(language: Language, examples: readonly WorkedExample[]): string {
  const words = helpWords[language];
  const [first] = examples;
  const example =
    first === undefined
      ? ''
      : `<pre>${escapeHtml(first.formula)}  →  ${escapeHtml(String(first.result))}</pre>`;
  const body = `<p>${escapeHtml(words.introduction)}</p>
${example}
${words.sections.map(section).join('\n')}
<h2>${escapeHtml(words.pane)}</h2>
${picturesOf(language)}
<h2>${escapeHtml(words.functions)}</h2>
<table>
${functionCatalogue.map(({ id, summary }) => `<tr><th scope="row"><a href="functions.html#${id}">${id}</a></th><td>${escapeHtml(summary[language])}</td></tr>`).join('\n')}
</table>`;
  return helpPage(language, 'index.html', productName[language], body);
}

/** The pane at both ends of its width: a narrow window shows the narrow picture. */
function picturesOf(language: Language): string {
  const figures = helpPictures.map(
    ({ view, caption }) =>
      `<figure><picture><source media="(max-width: 30rem)" srcset="${view}-320.png"><img src="${view}-450.png" alt="" width="450" loading="lazy"></picture><figcaption>${escapeHtml(caption[language])}</figcaption></figure>`,
  );
  return figures.join('\n');
}

function section({ heading, paragraphs, terms = [] }: HelpSection): string {
  const rows = terms.map(
    ([code, meaning]) =>
      `<tr><th scope="row"><code>${escapeHtml(code)}</code></th><td>${escapeHtml(meaning)}</td></tr>`,
  );
  const table = rows.length === 0 ? '' : `\n<table>\n${rows.join('\n')}\n</table>`;
  return `<h2>${escapeHtml(heading)}</h2>
${paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('\n')}${table}`;
}
