import type { Language } from '../domain/language.ts';
import { escapeHtml } from '../formulas/escapeHtml.ts';
import { productName } from '../formulas/product.ts';
import { functionLinks } from './functionLinks.ts';
import { helpPage } from './helpPage.ts';
import { helpPictures } from './helpPictures.ts';
import { helpSection } from './helpSection.ts';
import { helpWords } from './helpWords.ts';
import type { WorkedExample } from './workedExample.ts';

/** Where help begins: first formula, periods, statuses, errors. */
export function startPage(language: Language, examples: readonly WorkedExample[]): string {
  const words = helpWords[language];
  const [first] = examples;
  const example =
    first === undefined
      ? ''
      : `<pre>${escapeHtml(first.formula[language])}  →  ${escapeHtml(String(first.result[language]))}</pre>`;
  const body = `<p>${escapeHtml(words.introduction)}</p>
${example}
${words.sections.map(helpSection).join('\n')}
<h2>${escapeHtml(words.pane)}</h2>
${picturesOf(language)}
<h2>${escapeHtml(words.functions)}</h2>
${functionLinks(language)}`;
  return helpPage(language, 'index.html', productName[language], body);
}

/** The pane at both ends of its width: a narrow window shows the narrow picture. */
function picturesOf(language: Language): string {
  const figures = helpPictures.map(
    ({ view, caption, example }) =>
      `<figure><picture><source media="(max-width: 30rem)" srcset="${view}-320.png"><img src="${view}-450.png" alt="" width="450" loading="lazy"></picture><figcaption>${escapeHtml(caption[language])}<br><strong>${escapeHtml(helpWords[language].example)}</strong>${escapeHtml(example[language])}</figcaption></figure>`,
  );
  return figures.join('\n');
}
