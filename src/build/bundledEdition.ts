import { newestEdition } from '../cli/edition/newestEdition.ts';

/** The file of the edition that answers at once and offline. */
export function bundledEdition(): string {
  const file = newestEdition();
  if (file === undefined) throw new Error('No edition in assets/editions: npm run henan -- build');
  return file;
}
