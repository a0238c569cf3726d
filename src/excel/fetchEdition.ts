import type { LoadingFault } from '../domain/issue.ts';
import { failure, success, type Result } from '../domain/result.ts';

/** An edition's file, and what it must be. */
export interface EditionFile {
  readonly id: string;
  readonly address: string;
  readonly bytes: number;
  /** Of its bytes, in hexadecimal digits. */
  readonly sha256: string;
}

/**
 * Fetches an edition; what came is used only if it has the size and the hash that were released.
 *
 * @example
 * await fetchEdition(file); // half of the file came => edition-not-loaded, altered, 59228 of 118457 bytes
 */
export async function fetchEdition({
  id,
  address,
  bytes,
  sha256,
}: EditionFile): Promise<Result<string>> {
  const notLoaded = (cause: LoadingFault): Result<never> =>
    failure({ code: 'edition-not-loaded', edition: id, cause });
  try {
    // A copy that was stored in part is not taken again.
    const response = await fetch(address, { cache: 'no-cache' });
    if (!response.ok) return notLoaded({ kind: 'refused', status: response.status });
    const content = await response.arrayBuffer();
    const isWhole = content.byteLength === bytes && (await hashOf(content)) === sha256;
    return isWhole
      ? success(new TextDecoder().decode(content))
      : notLoaded({ kind: 'altered', bytes: content.byteLength, expected: bytes });
  } catch {
    return notLoaded({ kind: 'unreachable' });
  }
}

async function hashOf(content: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
