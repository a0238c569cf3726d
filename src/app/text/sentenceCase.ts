/**
 * A text as it stands at the beginning of a line; Chinese has no capitals.
 *
 * @example
 * sentenceCase('as of 2024'); // => 'As of 2024'
 */
export const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
