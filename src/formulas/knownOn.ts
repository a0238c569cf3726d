import { isPartialDate } from '../domain/isPartialDate.ts';
import type { ArgumentValue } from './argumentValues.ts';

/**
 * The day that an `edition` argument asks about; undefined where it names an edition or nothing.
 *
 * @example
 * knownOn('@2025-12-31'); // => '2025-12-31'
 * knownOn('2026-11-27-9a0060d9'); // => undefined
 */
export function knownOn(edition: ArgumentValue): string | undefined {
  const text = String(edition ?? '').trim();
  const date = text.slice(1);
  return text.startsWith('@') && isPartialDate(date) ? date : undefined;
}
