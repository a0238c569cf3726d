import { readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { functionTable } from '../../src/help/functionTable.ts';
import { readExamples } from '../../src/help/readExamples.ts';
import { readmeWith } from '../../src/help/readmeWith.ts';
import { switchTable } from './switchTable.ts';
import { workbenchMembers } from './workbenchMembers.ts';

/** Each README, with what stands in its marked sections. */
const sections: Readonly<Record<string, Readonly<Record<string, () => string>>>> = {
  'README.md': { functions: () => functionTable(readExamples()) },
  'src/workbench/README.md': { switches: switchTable, members: workbenchMembers },
};

/** The files that have sections which are generated. */
export const generatedReadmes = Object.keys(sections);

/** A README as it should be: its generated sections made from the catalogue, the model and the switches. */
export async function currentReadme(path: string): Promise<string> {
  let text = readFileSync(path, 'utf8');
  for (const [section, write] of Object.entries(sections[path] ?? {})) {
    text = readmeWith(text, section, write());
  }
  return format(text, { parser: 'markdown', printWidth: 100 });
}

// Run by itself (npm run readme) it writes; a test imports it to compare.
if (process.argv[1]?.endsWith('writeReadme.ts') === true) {
  for (const path of generatedReadmes) {
    // oxlint-disable-next-line no-await-in-loop -- there are two
    writeFileSync(path, await currentReadme(path));
  }
}
