import type { Messages } from '../shell/messages.ts';

/** A file's text, or words for what went wrong. */
export type Fetched =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: string };

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

/** Fetches a JSON file and has it decoded. */
export async function fetchJson<T extends object>(
  address: string,
  messages: Messages,
  decode: (data: unknown) => T | { readonly problem: string },
): Promise<
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string }
> {
  const fetched = await fetchText(address, messages);
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
