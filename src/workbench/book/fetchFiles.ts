import type { Messages } from '../shell/messages.ts';

/** A file's text, or words for what went wrong. */
export type Fetched =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: string };

/** Whether a page of another origin may read an answer of this one, by its headers. */
function isReadableElsewhere(response: Pick<Response, 'type' | 'headers'>): boolean {
  // Of another origin the browser itself has refused what may not be read.
  return response.type === 'cors' || response.headers.get('access-control-allow-origin') !== null;
}

/** Fetches what Excel on the web reads from its own origin, which is another than the add-in's. */
export async function fetchFromExcel(
  address: string,
  messages: Messages,
  sendsHeaders: boolean,
): Promise<Fetched> {
  try {
    const response = await fetch(address, { cache: 'no-store' });
    if (!response.ok) {
      return { ok: false, problem: messages.notFound(address, String(response.status)) };
    }
    if (!sendsHeaders || !isReadableElsewhere(response)) {
      return { ok: false, problem: messages.blocked(address) };
    }
    return { ok: true, text: await response.text() };
  } catch {
    // Whether the server is there at all is all that can be learned of it.
    const isThere = await fetch(address, { cache: 'no-store', mode: 'no-cors' }).then(
      () => true,
      () => false,
    );
    const problem = isThere ? messages.blocked(address) : messages.notFound(address, '-');
    return { ok: false, problem };
  }
}

/** Fetches a text, never from the browser's cache. */
export async function fetchText(address: string, messages: Messages): Promise<Fetched> {
  try {
    const response = await fetch(address, { cache: 'no-store' });
    if (!response.ok)
      return { ok: false, problem: messages.notFound(address, String(response.status)) };
    return { ok: true, text: await response.text() };
  } catch (error) {
    return { ok: false, problem: messages.notFound(address, String(error)) };
  }
}

/** What a file holds, or words for what is wrong with it. */
export type Decoded<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };

type Decode<T> = (data: unknown) => T | { readonly problem: string };

/** Fetches a JSON file and has it decoded. */
export async function fetchJson<T extends object>(
  address: string,
  messages: Messages,
  decode: Decode<T>,
): Promise<Decoded<T>> {
  return decodeJson(await fetchText(address, messages), address, messages, decode);
}

/** Has a fetched JSON text decoded. */
export function decodeJson<T extends object>(
  fetched: Fetched,
  address: string,
  messages: Messages,
  decode: Decode<T>,
): Decoded<T> {
  if (!fetched.ok) return fetched;
  try {
    const data: unknown = JSON.parse(fetched.text);
    const value = decode(data);
    if ('problem' in value) return { ok: false, problem: messages.badFile(address, value.problem) };
    return { ok: true, value };
  } catch (error) {
    return { ok: false, problem: messages.badFile(address, String(error)) };
  }
}
