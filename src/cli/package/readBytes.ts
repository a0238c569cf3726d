import { existsSync, readFileSync, statSync } from 'node:fs';
import type { Fault } from './problem.ts';

/** Reads a file whole; a folder, a file that is not there and one that cannot be read are told apart. */
export function readBytes(
  path: string,
): { readonly bytes: Uint8Array } | { readonly fault: Fault } {
  if (!existsSync(path)) return { fault: { code: 'file-missing' } };
  try {
    if (statSync(path).isDirectory()) return { fault: { code: 'not-a-file' } };
    return { bytes: readFileSync(path) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { fault: { code: 'unreadable', reason } };
  }
}

/** The text of UTF-8 bytes, without a byte order mark; undefined where they are none. */
export function utf8Text(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
