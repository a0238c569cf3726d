import { pause } from './pause.ts';

/** A host that says nothing for so long is not waited for. */
const longestWait = 10_000;

/** Resolves when the workbook's settings can be read, or the host has been silent for ten seconds. */
export async function officeReady(): Promise<void> {
  await Promise.race([Office.onReady(), pause(longestWait)]);
}
