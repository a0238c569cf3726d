import { functionCatalogue } from '../formulas/functions/functionCatalogue.ts';
import { signature } from './signature.ts';
import type { WorkedExample } from './workedExample.ts';

const bar = (text: string): string => text.replaceAll('|', String.raw`\|`).replaceAll('\n', ' ');

/** The README's table of functions in Markdown: each with its signature, what it answers and its first worked example. */
export function functionTable(examples: readonly WorkedExample[]): string {
  const rows = functionCatalogue.map((definition) => {
    const example = examples.find((candidate) => candidate.function === definition.id);
    const worked =
      example === undefined ? '' : `\`${bar(example.formula['zh-CN'])}\` → ${shown(example)}`;
    return `| \`${signature(definition)}\` | ${bar(definition.summary['en-US'])} | ${worked} |`;
  });
  return ['| function | answers | for example |', '| --- | --- | --- |', ...rows].join('\n');
}

function shown(example: WorkedExample): string {
  const result = example.result['zh-CN'];
  const message = example.message?.['en-US'];
  if (typeof result === 'object') {
    const [first = []] = result;
    return `\`${first.map(String).map(bar).join(' \\| ')}\`${result.length > 1 ? ' …' : ''}`;
  }
  const text = `\`${bar(String(result))}\``;
  return message === undefined ? text : `${text} ${bar(message)}`;
}
