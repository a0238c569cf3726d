import type { Language } from '../domain/language.ts';
import { escapeHtml } from '../formulas/escapeHtml.ts';
import { functionCatalogue } from '../formulas/functions/functionCatalogue.ts';
import type { FunctionDefinition } from '../formulas/functions/functionDefinition.ts';
import { functionFile } from '../formulas/functions/functionFile.ts';
import { namespace } from '../formulas/product.ts';
import { helpPage } from './helpPage.ts';
import { helpWords } from './helpWords.ts';
import { signature } from './signature.ts';
import type { WorkedExample } from './workedExample.ts';

/** The page that a function's helpUrl leads to: signature, arguments and worked examples. */
export function functionPage(
  definition: FunctionDefinition,
  language: Language,
  examples: readonly WorkedExample[],
): string {
  const words = helpWords[language];
  const body = `<p>${escapeHtml(definition.summary[language])}</p>
<pre>=${escapeHtml(signature(definition))}</pre>
${parametersOf(definition, language)}
${examplesOf(examples, language)}
<h2>${escapeHtml(words.otherFunctions)}</h2>
<nav aria-label="${escapeHtml(words.functions)}">
${othersThan(definition)}
</nav>`;
  const title = `${namespace}.${definition.id}`;
  return helpPage(language, functionFile(definition.id), title, body);
}

function othersThan(definition: FunctionDefinition): string {
  return functionCatalogue
    .filter(({ id }) => id !== definition.id)
    .map(({ id }) => `<a href="../${functionFile(id)}">${id}</a>`)
    .join('\n');
}

function parametersOf({ parameters }: FunctionDefinition, language: Language): string {
  if (parameters.length === 0) return '';
  const words = helpWords[language];
  const rows = parameters.map(
    ({ name, description, optional }) =>
      `<tr><th scope="row"><code>${name}</code></th><td>${escapeHtml(description[language])}${optional ? '' : ` <strong>${escapeHtml(words.required)}</strong>`}</td></tr>`,
  );
  return `<h2>${escapeHtml(words.parameters)}</h2>\n<table>\n${rows.join('\n')}\n</table>`;
}

function examplesOf(examples: readonly WorkedExample[], language: Language): string {
  if (examples.length === 0) return '';
  const rows = examples.map(
    (example) =>
      `<tr><td><code>${escapeHtml(example.formula[language])}</code><br><span class="note">${escapeHtml(example.note[language])}</span></td><td>${resultOf(example, language)}</td></tr>`,
  );
  return `<h2>${escapeHtml(helpWords[language].examples)}</h2>\n<table>\n${rows.join('\n')}\n</table>`;
}

function resultOf(example: WorkedExample, language: Language): string {
  const result = example.result[language];
  const message = example.message?.[language];
  if (typeof result === 'object') {
    const rows = result.map(
      (row) => `<tr>${row.map((cell) => `<td>${escapeHtml(String(cell))}</td>`).join('')}</tr>`,
    );
    return `<table>${rows.join('')}</table>`;
  }
  const text = `<code>${escapeHtml(String(result))}</code>`;
  return message === undefined
    ? text
    : `${text}<br><span class="note">${escapeHtml(message)}</span>`;
}
