import { readEditionList, type EditionEntry } from '../dataset/editionList.ts';
import { failure, success, type Result } from '../domain/result.ts';
import { isTrustedAddress } from './isTrustedAddress.ts';
import { readAtMost } from './readAtMost.ts';

/** A list of thousands of editions is shorter. */
const longest = 1_000_000;

/** So long a server may be silent. */
const longestWait = 20_000;

/** Fetches the list of editions that stands in a folder; whatever is none is a failure. */
export async function fetchEditionList(folder: string): Promise<Result<readonly EditionEntry[]>> {
  const address = new URL('index.json', folder).href;
  const missing = failure({
    code: 'edition-not-loaded',
    edition: 'index',
    cause: { kind: isTrustedAddress(address) ? 'unreachable' : 'insecure' },
  });
  if (!isTrustedAddress(address)) return missing;
  try {
    const signal = AbortSignal.timeout(longestWait);
    const response = await fetch(address, { cache: 'no-cache', redirect: 'error', signal });
    if (!response.ok) return missing;
    const read = await readAtMost(response, longest);
    if ('more' in read) return missing;
    const list = readEditionList(JSON.parse(new TextDecoder().decode(read.bytes)));
    return list === undefined ? missing : success(list.editions);
  } catch {
    return missing;
  }
}
