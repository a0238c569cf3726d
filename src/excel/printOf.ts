import { sha256 } from './sha256.ts';

/** A short text that is the same for the same text, and for no other that anybody will meet: the beginning of its SHA-256. */
export async function printOf(text: string): Promise<string> {
  return (await sha256(new TextEncoder().encode(text))).slice(0, 16);
}
