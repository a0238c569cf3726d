import { breakdownMembers } from '../domain/breakdown.ts';
import { rememberOf } from '../domain/rememberOf.ts';
import { tradeFlows } from '../domain/wellKnownIndicators.ts';
import { columnOf } from './columns/columnOf.ts';
import type { Dataset } from './dataset.ts';

/** What divides the indicators of a dataset, wherever a figure of one is printed. */
export interface DividedBy {
  /** The dimensions of each indicator; flows of trade have them in common. */
  readonly dimensions: (indicator: string) => ReadonlySet<string>;
  readonly hasMember: (indicator: string, member: string) => boolean;
}

/**
 * Tells by which breakdowns each indicator is printed.
 *
 * @example
 * dividedBy(dataset).dimensions('imports'); // => partner, mode, ownership …
 * dividedBy(dataset).dimensions('urbanisation-rate'); // => none
 */
export const dividedBy = rememberOf((dataset: Dataset): DividedBy => {
  const members = new Map<string, Set<string>>();
  const { observations } = dataset.edition;
  const indicators = columnOf(observations, 'indicator');
  const breakdowns = columnOf(observations, 'breakdown');
  for (let at = 0; at < observations.length; at += 1) {
    const breakdown = breakdowns.at(at);
    if (breakdown !== '') add(members, indicators.at(at), breakdown);
  }
  for (const { indicator, breakdown } of dataset.own.observations) {
    if (breakdown !== '') add(members, indicator, breakdown);
  }
  const dimensionsOf = (indicator: string): readonly string[] =>
    [...(members.get(indicator) ?? [])].flatMap(
      (member) => dataset.breakdown(member)?.dimension ?? [],
    );
  const ofTrade = new Set(tradeFlows.flatMap(dimensionsOf));
  const known = new Map(
    [...members.keys()].map((indicator) => [indicator, new Set(dimensionsOf(indicator))]),
  );
  return {
    dimensions: (indicator) =>
      tradeFlows.includes(indicator) ? ofTrade : (known.get(indicator) ?? none),
    hasMember: (indicator, member) => members.get(indicator)?.has(member) === true,
  };
});

const none: ReadonlySet<string> = new Set();

function add(members: Map<string, Set<string>>, indicator: string, breakdown: string): void {
  const found = members.get(indicator) ?? new Set();
  for (const member of breakdownMembers(breakdown)) found.add(member);
  members.set(indicator, found);
}
