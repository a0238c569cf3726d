/** Characters that take no room, inside the brackets of a regular expression. */
export const unseenCharacters = String.raw`\p{Default_Ignorable_Code_Point}\p{Cf}`;
const zeroWidth = new RegExp(`[${unseenCharacters}]`, 'gu');
const invisible = new RegExp(String.raw`[\s${unseenCharacters}]`, 'gu');
const onlyInvisible = new RegExp(String.raw`^[\s${unseenCharacters}]*$`, 'u');

/**
 * A text without characters that take no room: zero-width spaces and joiners, byte order marks, soft hyphens, direction marks.
 * Pages and other programs leave them in what is copied.
 *
 * @example
 * withoutZeroWidth('济\u200B源 2025'); // => '济源 2025'
 */
export function withoutZeroWidth(text: string): string {
  return text.replaceAll(zeroWidth, '');
}

/**
 * The same without white space as well.
 *
 * @example
 * withoutInvisible('2025\u200B H1\uFEFF'); // => '2025H1'
 */
export function withoutInvisible(text: string): string {
  return text.replaceAll(invisible, '');
}

/** Whether nothing of a text is seen. */
export function isInvisible(text: string): boolean {
  return onlyInvisible.test(text);
}
