import type { Result } from '../domain/result.ts';
import { decodeColumns } from './columns/editionColumns.ts';
import type { Edition } from './edition.ts';

/**
 * Opens the edition that a page was built with: it was decoded whole then, and the browser compared its bytes with the hash of
 * then, so that nothing is looked at, and no figure computed, before it is asked for. Any other edition is for `decodeEdition`.
 */
export function openEdition(json: unknown): Result<Edition> {
  return decodeColumns(json, true);
}
