/**
 * A text as it stands at the beginning of a line; Chinese has no capitals.
 *
 * @example
 * sentenceCase('end of 2024'); // => 'End of 2024'
 */
export const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
