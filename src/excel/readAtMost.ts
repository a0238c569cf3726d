/**
 * The bytes of an answer; as soon as they are more than agreed, how many came: the rest is not fetched.
 *
 * @example
 * await readAtMost(response, 119_212); // a file of a gigabyte => { more: 131_072 }: what the piece brought that went beyond
 */
export async function readAtMost(
  response: Response,
  most: number,
): Promise<{ readonly bytes: Uint8Array<ArrayBuffer> } | { readonly more: number }> {
  const reader = response.body?.getReader();
  if (reader === undefined) return { bytes: new Uint8Array() };
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- one piece after the other.
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      // oxlint-disable-next-line no-await-in-loop -- the loop ends here.
      await reader.cancel();
      return { more: length };
    }
    pieces.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return { bytes };
}
