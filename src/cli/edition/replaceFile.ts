import { dirname } from 'node:path';
import type { FileSteps } from './fileSteps.ts';

/** The end of the name of a file that is being written. */
export const unfinished = '.unfinished';

/** Writes a file so that under its name stands at any moment the old content or the new one, each whole. */
export function replaceFile(path: string, text: string, steps: FileSteps): void {
  const beside = `${path}${unfinished}`;
  steps.write(beside, text);
  steps.rename(beside, path);
  steps.syncFolder(dirname(path));
}
