import { get } from 'node:https';

/** Where Excel on the web runs: what another origin may read is asked for as from there. */
export const excelOrigin = 'https://excel.officeapps.live.com';

const patience = 15_000;
/** More than any file of an add-in that a manifest names. */
const mostBytes = 20_000_000;

/** What an address answered with. */
export interface Answer {
  readonly status: number;
  /** By name in small letters. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

/** Why an address answered with nothing, as Node names it: `CERT_HAS_EXPIRED`, `ENOTFOUND`. */
export interface NoAnswer {
  readonly error: string;
}

/**
 * Asks an address once, without following where it leads on.
 *
 * @param authority a certificate to be trusted besides those of the system
 */
export async function askAddress(
  address: string,
  authority: string | undefined,
): Promise<Answer | NoAnswer> {
  return new Promise((resolve) => {
    const fail = (error: NodeJS.ErrnoException): void =>
      resolve({ error: error.code ?? error.message });
    const request = get(
      address,
      {
        headers: { Origin: excelOrigin, 'User-Agent': 'henan doctor' },
        timeout: patience,
        ...(authority === undefined ? {} : { ca: authority }),
      },
      (response) => {
        const chunks: Buffer[] = [];
        let bytes = 0;
        response.on('data', (chunk: Buffer) => {
          bytes += chunk.length;
          if (bytes > mostBytes) request.destroy(new Error('EFBIG'));
          chunks.push(chunk);
        });
        response.on('error', fail);
        response.on('end', () => {
          const headers = new Map(
            Object.entries(response.headers).map(([name, value]) => [name, String(value)]),
          );
          resolve({ status: response.statusCode ?? 0, headers, body: Buffer.concat(chunks) });
        });
      },
    );
    request.on('timeout', () => request.destroy(Object.assign(new Error(), { code: 'ETIMEDOUT' })));
    request.on('error', fail);
  });
}
