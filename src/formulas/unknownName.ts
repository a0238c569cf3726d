import type { Issue, NameKind } from '../domain/issue.ts';
import type { Named } from '../domain/name.ts';

/**
 * The failure of a name that nobody knows. What may have been meant is looked for when somebody reads it, as most who call
 * only want to know that there is no number: a name that is unknown costs no more than one that is known.
 */
export function unknownName(
  kind: NameKind,
  input: string,
  suggestions: () => readonly Named[],
): Extract<Issue, { code: 'unknown-name' }> {
  let found: readonly Named[] | undefined;
  return {
    code: 'unknown-name',
    kind,
    input,
    get suggestions() {
      found ??= suggestions();
      return found;
    },
  };
}
