import type { Method } from '../../domain/figure.ts';
import { overlaps } from '../../domain/interval.ts';
import type { Quantity } from '../../domain/quantity.ts';
import type { DeriveContext } from '../deriveContext.ts';
import type { Entry } from '../entry.ts';
import { balance } from '../identities/balance.ts';
import { gap } from '../identities/gap.ts';
import { growthEquations, isNominal } from '../identities/growth.ts';
import type { Identity } from '../identities/identity.ts';
import { increaseEquations } from '../identities/impliedBase.ts';
import { parts } from '../identities/parts.ts';
import { periods } from '../identities/periods.ts';
import { createNetwork, type Relating } from '../network.ts';
import { isExact, keyOf, type PrintedSide } from './printedSide.ts';
import type { Reason, Relation, RelationKind } from './relation.ts';

/** The identities that can be tested, real growth included: that it cannot be is worth saying. */
const tested: readonly Identity[] = [
  growthEquations,
  balance,
  periods,
  parts,
  gap,
  increaseEquations,
];

const kinds: Partial<Readonly<Record<Method, RelationKind>>> = {
  growth: 'growth',
  balance: 'balance',
  periods: 'periods',
  'parts-share': 'share',
  gap: 'gap',
  'implied-base-increase': 'increase',
};

/**
 * Every identity of which all members are printed: shares × totals, balances, periods, gaps, growth and increases against
 * levels. Where one document prints all of them they are tested within each such document, and a failure is a
 * contradiction; else the preferred printings are tested, and a failure is a base revision.
 */
export function identityRelations(
  sides: readonly PrintedSide[],
  context: DeriveContext,
): readonly Relation[] {
  const network = createNetwork(tested, context);
  const printed = new Map<Entry, PrintedSide[]>();
  for (const side of sides) {
    const entry = network.entry(side.series, side.observation.period);
    printed.set(entry, [...(printed.get(entry) ?? []), side]);
  }
  const found: Relation[] = [];
  for (const entry of printed.keys()) {
    for (const { equation, position } of network.roles(entry)) {
      if (position !== equation.solutions[0].target) continue;
      for (const codes of equation.periods(position, entry.period)) {
        found.push(...tests(equation, printings(equation, codes, printed), context));
      }
    }
  }
  return found;
}

/** The printings of each member; empty where there is none. */
function printings(
  { members }: Relating,
  codes: readonly string[],
  printed: ReadonlyMap<Entry, readonly PrintedSide[]>,
): readonly (readonly PrintedSide[])[] {
  return members.map(({ entries }, index) => {
    const entry = entries.get(codes[index] ?? '');
    return entry === undefined ? [] : (printed.get(entry) ?? []);
  });
}

function tests(
  equation: Relating,
  members: readonly (readonly PrintedSide[])[],
  context: DeriveContext,
): readonly Relation[] {
  const [first = []] = members;
  const sources = new Set(first.map(({ observation }) => observation.source));
  const within = [...sources]
    .map((source) => members.map((sides) => sides.find((side) => isOf(side, source))))
    .flatMap((sides) => test(equation, sides, true, context));
  if (within.length > 0) return within;
  const preferred = members.map((sides) => sides.find(isExact) ?? sides[0]);
  return test(equation, preferred, false, context);
}

const isOf = ({ observation }: PrintedSide, source: string): boolean =>
  observation.source === source;

function test(
  { solutions }: Relating,
  members: readonly (PrintedSide | undefined)[],
  oneDocument: boolean,
  context: DeriveContext,
): readonly Relation[] {
  const [{ method, target, inputs, solve }] = solutions;
  const left = members[target];
  const others = inputs.flatMap((position) => members[position] ?? []);
  const right = others.length === inputs.length ? solve(others.map(quantityOf)) : undefined;
  const kind = kinds[method];
  if (left === undefined || right === undefined || kind === undefined) return [];
  const sides = [left, ...others];
  return [
    {
      kind,
      ...judged(sides, right, oneDocument, untestable(kind, sides, oneDocument, context)),
      key: keyOf(left),
      figures: sides.map(({ observation }) => observation.id),
      arithmetic: { left: left.quantity, right, unit: left.unit },
    },
  ];
}

function judged(
  sides: readonly PrintedSide[],
  right: Quantity,
  oneDocument: boolean,
  reason: Reason | undefined,
): Pick<Relation, 'verdict' | 'reason'> {
  if (reason === 'not-nominal' && fallsShort(sides, right)) {
    return { verdict: 'remarkable', reason: undefined };
  }
  if (reason !== undefined) return { verdict: 'untestable', reason };
  const failed = oneDocument ? 'conflict' : 'base-revision';
  const meets = sides[0] !== undefined && overlaps(sides[0].quantity, right);
  return { verdict: meets ? 'holds' : failed, reason: undefined };
}

/** Prices of a whole economy or sector do not fall by so much in a year. */
const steepestFall = 0.05;

/**
 * Whether levels at current prices grow by so much less than real or comparable growth that prices cannot be the cause: a
 * series on two bases, such as 61345.05 to 59132.39 with "+4.1 %".
 */
function fallsShort(sides: readonly PrintedSide[], byLevels: Quantity): boolean {
  const [growth] = sides;
  return (
    growth !== undefined &&
    sides.every(isExact) &&
    growth.quantity.low - byLevels.high > steepestFall
  );
}

const quantityOf = ({ quantity }: PrintedSide): PrintedSide['quantity'] => quantity;

/** Kinds whose members share one period; within a document it does not matter which. */
const ofOnePeriod: ReadonlySet<RelationKind> = new Set(['balance', 'share', 'gap']);

function untestable(
  kind: RelationKind,
  sides: readonly PrintedSide[],
  oneDocument: boolean,
  context: DeriveContext,
): Reason | undefined {
  const [left] = sides;
  if (kind === 'growth' && left !== undefined && !isNominal(left.series.indicator, context)) {
    return 'not-nominal';
  }
  if (!sides.every(isExact)) return 'vague';
  const undated = sides.some(({ observation }) => observation.dating === 'inferred');
  return undated && !(oneDocument && ofOnePeriod.has(kind)) ? 'inferred' : undefined;
}
