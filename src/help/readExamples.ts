import { readFileSync } from 'node:fs';
import { workedExamples, type WorkedExample } from './workedExample.ts';

const file = new URL('../../assets/examples.json', import.meta.url);

/** The worked examples of `assets/examples.json`; the repository's own file, so a broken one stops whoever reads it. */
export function readExamples(): readonly WorkedExample[] {
  const json: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return workedExamples(json);
}
