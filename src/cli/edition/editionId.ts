import { createHash } from 'node:crypto';
import type { Edition } from '../../dataset/edition.ts';

/** The id of an edition: its date and the first 8 digits of the SHA-256 of everything else in it as JSON. */
export function editionId(rest: Omit<Edition, 'id'>): string {
  return `${rest.date}-${sha256(canonicalJson(rest)).slice(0, 8)}`;
}

export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/**
 * JSON with the keys of every object in order, so that it depends on what is said and not on how it was put together.
 *
 * @example
 * canonicalJson({ b: 1, a: [2] }); // => '{"a":[2],"b":1}'
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(
          Object.entries(inner).toSorted(([left], [right]) => (left < right ? -1 : 1)),
        )
      : inner,
  );
}
