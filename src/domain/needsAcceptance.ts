import type { Status } from './figure.ts';

const acceptances: Readonly<Record<Status, boolean>> = {
  published: false,
  revised: false,
  about: false,
  computed: false,
  'mixed-base': true,
  'implied-base': true,
  conflict: false,
  own: false,
  missing: false,
};

/**
 * Whether figures of a status answer only where the question accepts them by its basis: they are not the figures of their time,
 * so that they enter no computation, no list of what exists and no `latest`.
 */
export function needsAcceptance(status: Status): boolean {
  return acceptances[status];
}
