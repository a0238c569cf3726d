/** Marks as they stand at the end of a literal of a number format: `…[1,3]"`. */
const mark = /\[\d+(?:,\d+)*\]"$/u;

/** Literals, conditions and escaped characters are whole; a semicolon inside them parts nothing. */
const token = /"[^"]*"|\[[^\]]*\]|\\.|./gsu;

/**
 * A number format that shows the numbers of sources behind the value, in each of its sections; the cell itself stays a
 * number. Marks that it has already are replaced; no numbers take them away.
 *
 * @example
 * footnoteFormat('0.0', [1, 3]); // => '0.0"[1,3]"'
 * footnoteFormat('0.0"亿元";-0.0', [2]); // => '0.0"亿元[2]";-0.0"[2]"'
 * footnoteFormat('General"[2]"', []); // => 'General'
 */
export function footnoteFormat(format: string, numbers: readonly number[]): string {
  return sectionsOf(format)
    .map((section) => marked(section, numbers))
    .join(';');
}

function sectionsOf(format: string): readonly string[] {
  const sections = [''];
  for (const part of format.match(token) ?? []) {
    if (part === ';') sections.push('');
    else sections.push(`${sections.pop() ?? ''}${part}`);
  }
  return sections;
}

function marked(section: string, numbers: readonly number[]): string {
  const bare = section.replace(mark, '"').replace(/""$/u, '');
  // An empty section hides the value.
  if (bare === '' || numbers.length === 0) return bare;
  const marks = `[${numbers.join(',')}]"`;
  const lastToken = bare.match(token)?.at(-1) ?? '';
  return lastToken.length > 1 && lastToken.startsWith('"')
    ? `${bare.slice(0, -1)}${marks}`
    : `${bare}"${marks}`;
}
