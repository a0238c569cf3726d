import type { Issue } from './issue.ts';

/** What a rule answers: a value, or the typed reason why there is none. Nothing inside throws. */
export type Result<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly issue: Issue };

export function success<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}

export function failure(issue: Issue): { readonly ok: false; readonly issue: Issue } {
  return { ok: false, issue };
}
