import { faultOf } from '../../domain/fault.ts';
import type { HostIssue } from './hostIssue.ts';

/** What the spreadsheet program answers: a value, or the typed reason why there is none. Ports never throw. */
export type Outcome<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly issue: HostIssue };

export function done<Value>(value: Value): Outcome<Value> {
  return { ok: true, value };
}

/** The outcome of work that threw something which nobody foresaw. */
export function faulty(thrown: unknown): { readonly ok: false; readonly issue: HostIssue } {
  return refused({ code: 'fault', fault: faultOf(thrown) });
}

export function refused(issue: HostIssue): { readonly ok: false; readonly issue: HostIssue } {
  return { ok: false, issue };
}
