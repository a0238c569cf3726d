import * as v from 'valibot';
import { failure, type Result } from '../domain/result.ts';
import { brokenReference } from './brokenReference.ts';
import { decodeColumns, encodeColumns } from './columns/editionColumns.ts';
import type { Edition } from './edition.ts';
import { editionRing } from './editionRing.ts';
import { editionSchema } from './editionSchema.ts';
import { repeatedId } from './repeatedId.ts';
import { upgradeEdition } from './upgradeEdition.ts';

/**
 * Reads an edition of any released format from untrusted JSON, whole or not at all.
 *
 * @example
 * decodeEdition({ ...edition, observations: [{ ...observation, place: '419099' }] });
 * // => broken-edition at 'observations.0.place': no such place: 419099
 */
export function decodeEdition(json: unknown): Result<Edition> {
  const decoded = isColumns(json) ? decodeColumns(json, false) : decodeItems(json);
  if (!decoded.ok) return decoded;
  const edition = decoded.value;
  const broken = repeatedId(edition) ?? brokenReference(edition) ?? editionRing(edition);
  return broken === undefined
    ? decoded
    : failure({ code: 'broken-edition', path: broken.path, reason: broken.reason });
}

/** Formats 1 and 2 were lists of items; put into columns they are held, and held against each other, as all are. */
function decodeItems(json: unknown): Result<Edition> {
  const parsed = v.safeParse(editionSchema, upgradeEdition(json));
  if (parsed.success) return decodeColumns(encodeColumns(parsed.output), false);
  const [issue] = parsed.issues;
  return failure({
    code: 'broken-edition',
    path: v.getDotPath(issue) ?? '',
    reason: issue.message,
  });
}

function isColumns(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'format' in json && json.format === 3;
}
