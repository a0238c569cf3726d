import { createHash } from 'node:crypto';
import { readIndex } from '../cli/edition/editionIndex.ts';
import { editionsFolder } from '../cli/edition/newestEdition.ts';
import { editionText } from '../cli/edition/readEdition.ts';

/** An edition as the page names it: a script that hands over its text. */
export interface EditionScript {
  readonly id: string;
  /** From the folder of the page; it names the content, so that it is never another one. */
  readonly path: string;
  readonly text: string;
  /** What browsers hold the script against. */
  readonly integrity: string;
  /** Size and hash of the same edition as JSON, `editions/<id>.json`. */
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * The newest edition of a folder as a script: its text as one literal, which engines read faster than the objects it means.
 *
 * @throws Error where there is none, or its file is not what the list of editions says
 */
export function editionScript(folder: string = editionsFolder): EditionScript {
  const newest = readIndex(folder)?.editions[0];
  const json = newest === undefined ? undefined : editionText(folder, newest);
  if (newest === undefined || json === undefined) {
    throw new Error('No sound edition in assets/editions: npm run -s henan -- build');
  }
  const { id, bytes, sha256 } = newest;
  const text = `(self.editions??=new Map()).set(${JSON.stringify(id)},${literal(json)});\n`;
  const hash = createHash('sha256').update(text);
  const digest = hash.copy().digest('hex').slice(0, 8);
  const integrity = `sha256-${hash.digest('base64')}`;
  return { id, path: `editions/${id}.${digest}.js`, text, integrity, bytes, sha256 };
}

/** In single quotes: JSON is full of double ones. */
function literal(json: string): string {
  return `'${json.replaceAll(/[\\'\n\r]/gu, (character) => escapes.get(character) ?? '')}'`;
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['\\', String.raw`\\`],
  ["'", String.raw`\'`],
  ['\n', String.raw`\n`],
  ['\r', String.raw`\r`],
]);
