const prefix = 'own:';

/** The id of something that a workbook adds: no edition has such a one. */
export function ownId(text: string): string {
  return `${prefix}${text}`;
}

/**
 * Whether an id is of something that a workbook adds, or that follows from it.
 *
 * @example
 * isOwnId('own:410100|trade||2026|level'); // => true
 * isOwnId('c:410100/trade/-/2025/level'); // => false
 */
export function isOwnId(id: string): boolean {
  return id.startsWith(prefix);
}
