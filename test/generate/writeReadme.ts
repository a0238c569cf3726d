import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { functionTable } from '../../src/help/functionTable.ts';
import { readExamples } from '../../src/help/readExamples.ts';
import { readmeWith } from '../../src/help/readmeWith.ts';

/** The README as it should be: its table of functions made from the catalogue and the worked examples. */
export async function currentReadme(): Promise<string> {
  const written = readmeWith(readFileSync('README.md', 'utf8'), functionTable(readExamples()));
  return format(written, { parser: 'markdown', printWidth: 100 });
}

// Run by itself (npm run readme) it writes; a test imports it to compare.
if (process.argv[1]?.endsWith('writeReadme.ts') === true) {
  writeFileSync('README.md', await currentReadme());
}
