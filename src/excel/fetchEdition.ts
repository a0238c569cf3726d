import type { LoadingFault } from '../domain/issue.ts';
import { failure, success, type Result } from '../domain/result.ts';
import { isTrustedAddress } from './isTrustedAddress.ts';
import { readAtMost } from './readAtMost.ts';
import { sha256 } from './sha256.ts';

/** An edition's file, and what it must be. */
export interface EditionFile {
  readonly id: string;
  readonly address: string;
  readonly bytes: number;
  /** Of its bytes, in hexadecimal digits. */
  readonly sha256: string;
}

/**
 * Fetches an edition; what came is used only if it has the size and the hash that were released. No more than that size is
 * read, and only from https or the page's own server.
 *
 * @example
 * await fetchEdition(file); // half of the file came => edition-not-loaded, altered, 59228 of 118457 bytes
 */
export async function fetchEdition(file: EditionFile): Promise<Result<string>> {
  const { id, address, bytes } = file;
  const notLoaded = (cause: LoadingFault): Result<never> =>
    failure({ code: 'edition-not-loaded', edition: id, cause });
  if (!isTrustedAddress(address)) return notLoaded({ kind: 'insecure' });
  try {
    // A copy that was stored in part is not taken again.
    const response = await fetch(address, { cache: 'no-cache', redirect: 'error' });
    if (!response.ok) return notLoaded({ kind: 'refused', status: response.status });
    const read = await readAtMost(response, bytes);
    if ('more' in read) return notLoaded({ kind: 'altered', bytes: read.more, expected: bytes });
    return (await isReleased(read.bytes, file))
      ? success(new TextDecoder().decode(read.bytes))
      : notLoaded({ kind: 'altered', bytes: read.bytes.length, expected: bytes });
  } catch {
    return notLoaded({ kind: 'unreachable' });
  }
}

/** Whether bytes are those that were released. */
export async function isReleased(
  content: Uint8Array<ArrayBuffer>,
  file: Pick<EditionFile, 'bytes' | 'sha256'>,
): Promise<boolean> {
  return content.byteLength === file.bytes && (await sha256(content)) === file.sha256;
}
