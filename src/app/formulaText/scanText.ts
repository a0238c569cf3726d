const closing: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({ '(': ')', '{': '}', '[': ']' }),
);

/**
 * Where a quoted stretch ends (the place behind its closing quote); a doubled quote stands for itself.
 *
 * @example
 * endOfQuoted('"a""b",1', 0); // => 6
 */
export function endOfQuoted(text: string, start: number): number {
  const quote = text.charAt(start);
  for (let at = start + 1; at < text.length; at += 1) {
    if (text.charAt(at) !== quote) continue;
    if (text.charAt(at + 1) !== quote) return at + 1;
    at += 1;
  }
  return text.length;
}

/** Where a place between quotes, or a quote itself, is passed over: the next place that is formula and no text. */
export function skipQuoted(text: string, at: number): number {
  const character = text.charAt(at);
  return character === '"' || character === "'" ? endOfQuoted(text, at) : at + 1;
}

/**
 * The stretches between separators, up to what closes the group; quoted texts and inner groups are passed over.
 *
 * @param start the place behind the opening parenthesis
 * @returns bounds of each stretch, and where the closing parenthesis stands (the end of the text where there is none)
 */
export function splitGroup(
  text: string,
  start: number,
  separators = ',',
): {
  readonly parts: readonly (readonly [from: number, to: number])[];
  readonly end: number;
} {
  const parts: (readonly [number, number])[] = [];
  const open: string[] = [];
  let from = start;
  let at = start;
  while (at < text.length) {
    const character = text.charAt(at);
    if (open.length === 0 && /[)}\]]/u.test(character)) break;
    if (open.length === 0 && separators.includes(character)) {
      parts.push([from, at]);
      from = at + 1;
    }
    nest(open, character);
    at = skipQuoted(text, at);
  }
  parts.push([from, at]);
  return { parts, end: at };
}

function nest(open: string[], character: string): void {
  const closer = closing.get(character);
  if (closer !== undefined) open.push(closer);
  else if (open.at(-1) === character) open.pop();
}
